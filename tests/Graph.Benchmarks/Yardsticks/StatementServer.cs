using System.Data.Common;
using System.Text;
using System.Text.Json;
using Graph.Databases.Providers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace Graph.Benchmarks.Yardsticks;

/// <summary>SQL by hand over HTTP, on the database that the section `Database` names, filled by the peers' server.</summary>
internal static class StatementServer
{
    /// <summary>Where one district is asked for, by a body such as `{"value":12}`.</summary>
    public const string OnePath = "/district";

    /// <summary>Where the first districts are asked for, by a body that says how many.</summary>
    public const string FirstPagePath = "/districts";

    public static WebApplication Build(WebApplicationBuilder builder)
    {
        var database = builder.Configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new();
        var app = builder.Build();
        var statements = new PeerStatements(
            database.Provider == "Sqlite" ? JsonDialect.Sqlite : JsonDialect.PostgreSql
        );
        Map(app, OnePath, new(() => Connect(database), statements.One));
        Map(app, FirstPagePath, new(() => Connect(database), statements.FirstPage));
        return app;
    }

    private static DbConnection Connect(DatabaseOptions database) =>
        database.Provider == "Sqlite"
            ? new SqliteConnection(database.ConnectionString)
            : new NpgsqlConnection(database.ConnectionString);

    private static void Map(WebApplication app, string path, PreparedStatement statement) =>
        app.MapPost(
            path,
            async http =>
            {
                using var body = await JsonDocument.ParseAsync(http.Request.Body);
                var json = await statement.RunAsync(body.RootElement.GetProperty("value").GetInt32());
                await StaticServer.WriteAsync(http, Encoding.UTF8.GetBytes(json));
            }
        );
}
