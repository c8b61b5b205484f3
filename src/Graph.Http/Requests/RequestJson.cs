using System.Diagnostics;
using System.Text.Json;
using Graph.Http.Answers;
using GraphQL;
using GraphQL.Transport;

namespace Graph.Http.Requests;

/// <summary>Reads the parts of a GraphQL request from JSON; keys that it does not know are ignored.</summary>
internal sealed class RequestJson(IGraphQLSerializer serializer)
{
    /// <exception cref="RefusedRequestException">The body is no GraphQL request.</exception>
    public GraphQLRequest ReadBody(ReadOnlyMemory<byte> json)
    {
        const string what = "The request's body";
        if (json.IsEmpty)
            throw new RefusedRequestException(RequestRefusals.NoBody());
        JsonCheck.Run(json.Span, what);
        using var document = JsonDocument.Parse(json);
        var body = document.RootElement;
        if (body.ValueKind == JsonValueKind.Array)
            throw new RefusedRequestException(RequestRefusals.Batch());
        if (body.ValueKind != JsonValueKind.Object)
            throw new RefusedRequestException(RequestRefusals.WrongKind(what, Kind(body), "an object"));

        return new GraphQLRequest
        {
            Query = Text(body, "query") ?? throw new RefusedRequestException(RequestRefusals.NoQuery()),
            OperationName = Text(body, "operationName"),
            Variables = body.TryGetProperty("variables", out var variables) ? Map(variables, "variables") : null,
            Extensions = body.TryGetProperty("extensions", out var extensions) ? Map(extensions, "extensions") : null,
        };
    }

    /// <summary>Reads a parameter of a URL that holds an object.</summary>
    /// <exception cref="RefusedRequestException">It holds something else.</exception>
    public Inputs? ReadParameter(ReadOnlyMemory<byte> json, string name)
    {
        JsonCheck.Run(json.Span, $"`{name}`");
        using var document = JsonDocument.Parse(json);
        return Map(document.RootElement, name);
    }

    private static string? Text(JsonElement body, string key)
    {
        if (!body.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.String)
            throw new RefusedRequestException(RequestRefusals.WrongKind($"`{key}`", Kind(value), "a string"));
        return value.GetString() is { Length: > 0 } text ? text : null;
    }

    private Inputs? Map(JsonElement value, string key) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Object => serializer.ReadNode<Inputs>(value),
            _ => throw new RefusedRequestException(
                RequestRefusals.WrongKind($"`{key}`", Kind(value), "an object, or leave it out")
            ),
        };

    private static string Kind(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            JsonValueKind.String => "a string",
            JsonValueKind.Number => "a number",
            JsonValueKind.True or JsonValueKind.False => "a boolean",
            JsonValueKind.Null => "null",
            _ => throw new UnreachableException($"JSON has no {value.ValueKind}."),
        };
}
