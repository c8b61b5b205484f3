using Graph.Http.Answers;
using Graph.Http.Requests;

namespace Graph.Http.Exports;

/// <summary>Files of the data at <c>/export/</c>, for those who take all of a list.</summary>
public static class ExportEndpoints
{
    internal const string Path = "/export";

    private const string Methods = "GET, HEAD, OPTIONS";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Serves files, and a list of them.</summary>
    /// <param name="app">The server, with a schema and all that <see cref="GraphHttp"/> adds.</param>
    /// <param name="files">The files.</param>
    /// <returns>Adds to all of the endpoints what they shall have besides, e.g. who may ask.</returns>
    public static IEndpointConventionBuilder MapExports(
        this IEndpointRouteBuilder app,
        IReadOnlyList<ExportedFile> files
    )
    {
        var endpoints = app.MapGroup(Path)
            .WithMetadata(new CountedRequests())
            .AddEndpointFilter<RouteGroupBuilder, RequestGuard>();
        endpoints.MapMethods("/", Reading, () => Listed(files));
        endpoints.MapOtherMethods("/", Methods);
        endpoints.MapMethods(
            "/{name}",
            Reading,
            (string name, HttpContext http, ExportSource source, CancellationToken cancellation) =>
                files.FirstOrDefault(f => f.Name == name) is { } file
                    ? source.AnswerAsync(file, http, cancellation)
                    : Task.FromResult<IResult>(ExportRefusals.NoFile(name, files))
        );
        endpoints.MapOtherMethods("/{name}", Methods);
        return endpoints;
    }

    private static IResult Listed(IReadOnlyList<ExportedFile> files) =>
        Results.Json(
            new
            {
                files = files.Select(f => new
                {
                    name = f.Name,
                    address = $"{Path}/{f.Name}",
                    description = f.Description,
                    takesAsOf = f.TakesDay,
                }),
            }
        );
}
