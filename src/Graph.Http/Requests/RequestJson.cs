using Graph.Http.Answers;
using GraphQL;
using GraphQL.Transport;

namespace Graph.Http.Requests;

/// <summary>Reads the parts of a GraphQL request from JSON; keys that it does not know are ignored.</summary>
internal static class RequestJson
{
    /// <returns>A request with its document, or with what it names it by; whether there is either is not checked.</returns>
    /// <exception cref="RefusedRequestException">The body is no GraphQL request.</exception>
    public static GraphQLRequest ReadBody(ReadOnlySpan<byte> json)
    {
        if (json.IsEmpty)
            throw new RefusedRequestException(RequestRefusals.NoBody());
        var body = Members(json);
        var query = Text(body, "query");
        return new GraphQLRequest
        {
            Query = query,
            DocumentId = query is null ? RequestKeys.DocumentId(key => Text(body, key)) : null,
            OperationName = Text(body, "operationName"),
            Variables = Map(body.GetValueOrDefault("variables"), "variables"),
            Extensions = Map(body.GetValueOrDefault("extensions"), "extensions"),
        };
    }

    /// <summary>Reads a parameter of a URL that holds an object.</summary>
    /// <exception cref="RefusedRequestException">It holds something else.</exception>
    public static Inputs? ReadParameter(ReadOnlySpan<byte> json, string name) =>
        Map(JsonValues.Read(json, $"`{name}`"), name);

    private static Dictionary<string, object?> Members(ReadOnlySpan<byte> json)
    {
        const string what = "The request's body";
        return JsonValues.Read(json, what) switch
        {
            Dictionary<string, object?> body => body,
            List<object?> => throw new RefusedRequestException(RequestRefusals.Batch()),
            var other => throw WrongKind(what, other, "an object"),
        };
    }

    private static string? Text(Dictionary<string, object?> body, string key) =>
        body.GetValueOrDefault(key) switch
        {
            null or "" => null,
            string text => text,
            var other => throw WrongKind($"`{key}`", other, "a string"),
        };

    private static Inputs? Map(object? value, string key) =>
        value switch
        {
            null => null,
            Dictionary<string, object?> values => new Inputs(values),
            _ => throw WrongKind($"`{key}`", value, "an object, or leave it out"),
        };

    private static RefusedRequestException WrongKind(string what, object? value, string wanted) =>
        new(RequestRefusals.WrongKind(what, JsonValues.Kind(value), wanted));
}
