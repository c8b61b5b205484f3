using System.Net.Mime;
using System.Text;
using Graph.Http.Answers;

namespace Graph.Server.Ide;

/// <summary>What people find in place of a page whose files the server was built without.</summary>
internal static class MissingFiles
{
    /// <summary>What to do about it.</summary>
    public const string Cure =
        "Install Node.js 20.19 or newer, build the server again where npm can fetch packages, and restart it.";

    /// <summary>Answers with it.</summary>
    /// <param name="http">A request for the page.</param>
    /// <param name="name">What people call the page.</param>
    /// <param name="schema">From there to the schema's text.</param>
    public static Task WriteAsync(HttpContext http, string name, string schema)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        http.Response.NeverStore();
        return Results
            .Text(Page(name, schema), MediaTypeNames.Text.Html, Encoding.UTF8, StatusCodes.Status404NotFound)
            .ExecuteAsync(http);
    }

    private static string Page(string name, string schema) =>
        $$"""
            <!doctype html>
            <html lang="en">
              <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>{{name}} is missing</title>
                <style>
                  body { max-width: 40em; margin: 4em auto; padding: 0 1em; font: 1.1em/1.5 system-ui, sans-serif; }
                </style>
              </head>
              <body>
                <h1>{{name}} is missing</h1>
                <p>Its files come from npm while the server is built. This server was built without them.</p>
                <p>{{Cure}}</p>
                <p>
                  GraphQL answers all the same, at <code>/graphql</code>:
                  <a href="{{schema}}" download="schema.graphql">download its schema</a>.
                </p>
              </body>
            </html>

            """;
}
