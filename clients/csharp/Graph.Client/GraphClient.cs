using System.Net.Http.Headers;
using System.Text.Json;

namespace Graph.Client;

/// <summary>Asks a server; of the answers it knows nothing but what the operation's generated code says.</summary>
/// <param name="http">
/// Its base address is that of the server, with `/graphql` at its end or without, e.g. `http://localhost:5000`.
/// </param>
public sealed class GraphClient(HttpClient http)
{
    private const string GraphQLResponse = "application/graphql-response+json";

    /// <summary>Asks for data, and takes nothing less than all of it.</summary>
    /// <param name="operation">What is asked.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <typeparam name="TData">What the server answers.</typeparam>
    /// <returns>The data.</returns>
    /// <exception cref="GraphException">The server answered with errors.</exception>
    /// <exception cref="InvalidOperationException">The <see cref="HttpClient"/> has no base address.</exception>
    /// <exception cref="HttpRequestException">The server could not be reached, or its answer is not GraphQL.</exception>
    /// <exception cref="JsonException">The answer does not fit the schema that the code was generated from.</exception>
    public async Task<TData> AskAsync<TData>(IOperation<TData> operation, CancellationToken cancellationToken = default)
        where TData : class
    {
        var answer = await AnswerAsync(operation, cancellationToken).ConfigureAwait(false);
        return answer switch
        {
            { Errors: [_, ..] errors } => throw new GraphException(errors),
            { Data: { } data } => data,
            _ => throw new JsonException("The answer has neither data nor errors."),
        };
    }

    /// <summary>Asks for data, and takes a part of it, with the errors that stood in the way of the rest.</summary>
    /// <inheritdoc cref="AskAsync" path="/param"/>
    /// <inheritdoc cref="AskAsync" path="/typeparam"/>
    /// <returns>The data and the errors.</returns>
    /// <inheritdoc cref="AskAsync" path="/exception[not(contains(@cref, 'GraphException'))]"/>
    public async Task<Answer<TData>> AnswerAsync<TData>(
        IOperation<TData> operation,
        CancellationToken cancellationToken = default
    )
        where TData : class
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Endpoint.Of(Server)) { Content = Body(operation) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(GraphQLResponse));
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);

        var mediaType = response.Content.Headers.ContentType?.MediaType;
        if (mediaType is not (GraphQLResponse or "application/json"))
            throw new HttpRequestException(
                $"The answer is not GraphQL but `{mediaType}`, with status {(int)response.StatusCode}.",
                inner: null,
                response.StatusCode
            );
        using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return await JsonSerializer
                .DeserializeAsync(stream, operation.AnswerType, cancellationToken)
                .ConfigureAwait(false)
            ?? throw new JsonException("The answer is null.");
    }

    private Uri Server =>
        http.BaseAddress
        ?? throw new InvalidOperationException(
            "The HttpClient has no address. Set its `BaseAddress` to that of the server."
        );

    private static ByteArrayContent Body<TData>(IOperation<TData> operation)
        where TData : class
    {
        using var body = new MemoryStream();
        using (var writer = new Utf8JsonWriter(body))
        {
            writer.WriteStartObject();
            writer.WriteString("operationName", operation.Name);
            writer.WriteString("query", operation.Document);
            writer.WritePropertyName("variables");
            JsonSerializer.Serialize(writer, operation, operation.VariablesType);
            writer.WriteEndObject();
        }
        var content = new ByteArrayContent(body.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }
}
