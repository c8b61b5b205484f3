namespace Graph.Client;

/// <summary>Where a server answers GraphQL.</summary>
internal static class Endpoint
{
    private const string Name = "/graphql";

    /// <summary>The endpoint of a server, whose address may be given with `/graphql` or without.</summary>
    /// <param name="server">E.g. `http://localhost:5000` or `http://localhost:5000/graphql/`.</param>
    public static Uri Of(Uri server)
    {
        var path = server.AbsolutePath.TrimEnd('/');
        return new UriBuilder(server) { Path = path.EndsWith(Name, StringComparison.Ordinal) ? path : path + Name }.Uri;
    }
}
