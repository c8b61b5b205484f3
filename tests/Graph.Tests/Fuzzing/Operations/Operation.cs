using System.Text.Json.Nodes;

namespace Graph.Tests.Fuzzing.Operations;

/// <summary>What a client sends.</summary>
/// <param name="Query">The document.</param>
/// <param name="Variables">The values of its variables; null where it has none.</param>
/// <param name="Name">Which operation is asked for, where the document has several.</param>
internal sealed record Operation(string Query, JsonObject? Variables, string? Name)
{
    /// <summary>The body of a request.</summary>
    public string Body => Json().ToJsonString();

    private JsonObject Json()
    {
        var json = new JsonObject { ["query"] = Query };
        if (Variables is not null)
            json["variables"] = Variables.DeepClone();
        if (Name is not null)
            json["operationName"] = Name;
        return json;
    }
}
