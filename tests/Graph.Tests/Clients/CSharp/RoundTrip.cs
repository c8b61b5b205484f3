using System.Text.Json;
using System.Text.Json.Nodes;
using Graph.Client;

namespace Graph.Tests.Clients.CSharp;

/// <summary>Asks with a generated operation, and writes again what was read.</summary>
internal abstract class RoundTrip
{
    // Names as in the generated code's own options, which only an operation that has its values can tell.
    private static readonly JsonSerializerOptions CamelCase = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>The round trip of an operation of the examples, by its name in C#.</summary>
    public static RoundTrip Of(string operation)
    {
        var type = typeof(Graph.Client.Operations.WhatIsLoaded).Assembly.GetType(
            $"Graph.Client.Operations.{operation}"
        );
        var data = type?.GetNestedType("Data");
        Assert.NotNull(type);
        Assert.NotNull(data);
        var trip = typeof(Typed<,>).MakeGenericType(type, data);
        return Assert.IsAssignableFrom<RoundTrip>(Activator.CreateInstance(trip));
    }

    /// <summary>Asks, with variables as they stand in JSON.</summary>
    /// <returns>The data.</returns>
    public abstract Task<JsonNode?> AskAsync(GraphClient client, JsonObject? variables);

    private sealed class Typed<TOperation, TData> : RoundTrip
        where TOperation : IOperation<TData>
        where TData : class
    {
        public override async Task<JsonNode?> AskAsync(GraphClient client, JsonObject? variables)
        {
            var operation = (variables ?? []).Deserialize<TOperation>(CamelCase);
            Assert.NotNull(operation);
            var data = await client.AskAsync(operation);
            return JsonSerializer.SerializeToNode(new Answer<TData> { Data = data }, operation.AnswerType)?["data"];
        }
    }
}
