using Graph.Http.Requests;
using GraphQL;

namespace Graph.Http.WarmUp;

/// <summary>An operation with the values of its variables, as files hold them.</summary>
/// <param name="File">Path of the document.</param>
internal sealed record WarmUpOperation(string File)
{
    private const string Extension = ".graphql";

    /// <summary>Name of the file.</summary>
    public string Name => Path.GetFileName(File);

    /// <summary>All of a folder, in the order of their names.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static IReadOnlyList<WarmUpOperation> In(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, $"*{Extension}")
                .Order(StringComparer.Ordinal)
                .Select(file => new WarmUpOperation(file)),
        ];

    /// <summary>The document, and the values of its variables.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="Answers.RefusedRequestException">The values are no JSON object.</exception>
    public async Task<(string Query, Inputs? Variables)> ReadAsync(CancellationToken cancellation)
    {
        var query = await System.IO.File.ReadAllTextAsync(File, cancellation);
        var variables = Path.ChangeExtension(File, ".variables.json");
        return System.IO.File.Exists(variables)
            ? (
                query,
                RequestJson.ReadParameter(
                    await System.IO.File.ReadAllBytesAsync(variables, cancellation),
                    Path.GetFileName(variables)
                )
            )
            : (query, null);
    }
}
