using Microsoft.Extensions.FileProviders;

namespace Graph.Server.Ide;

/// <summary>An IDE: files that a browser loads, and what they may do there.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Path">Where it is; its page's address ends with one slash more.</param>
/// <param name="Folder">Where the build puts its files, below the folder `ide` beside the program.</param>
/// <param name="Hashed">The files below it have a hash of their content in their names.</param>
/// <param name="SecurityPolicy">Its `Content-Security-Policy`: nothing comes from elsewhere.</param>
internal sealed record IdeSite(string Name, string Path, string Folder, string Hashed, string SecurityPolicy)
{
    /// <summary>The one that browsers are sent to. It compiles JSON schemas to code, hence `unsafe-eval`.</summary>
    public static IdeSite BananaCakePop { get; } =
        new(
            "Banana Cake Pop",
            "/graphql/ui",
            "banana-cake-pop",
            "/static",
            "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; "
                + "manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        )
        {
            Settings = BananaCakePopSettings.Served,
        };

    /// <summary>The second choice.</summary>
    public static IdeSite GraphiQL { get; } =
        new(
            "GraphiQL",
            "/graphql/graphiql",
            "graphiql",
            "/assets",
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                + "font-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; "
                + "form-action 'none'; frame-ancestors 'none'"
        );

    /// <summary>Settings that it asks the server for as JSON, and where; null if it asks for none.</summary>
    public (string Path, object Content)? Settings { get; init; }

    /// <summary>Its files, or null where the server was built without them.</summary>
    public IFileProvider? Files { get; } = Find(Folder);

    private static PhysicalFileProvider? Find(string folder)
    {
        var files = System.IO.Path.Combine(AppContext.BaseDirectory, "ide", folder);
        return File.Exists(System.IO.Path.Combine(files, "index.html")) ? new PhysicalFileProvider(files) : null;
    }
}
