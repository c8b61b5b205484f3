using Graph.Http.Answers;
using Graph.Http.Requests;
using Microsoft.Net.Http.Headers;

namespace Graph.Server.Ide;

/// <summary>
/// Tells a person who opens the address of the server, or of GraphQL, in a browser from a program that asks it.
/// </summary>
internal static class IdeEntrance
{
    public static Task SendBrowsersIn(HttpContext http, RequestDelegate next)
    {
        if (!IsBrowser(http))
            return next(http);
        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        http.Response.RedirectBelow(http.Request.Path, IsRoot(http) ? "graphql/ui/" : "ui/");
        return Task.CompletedTask;
    }

    /// <summary>Redirects without naming what stands before the path: a proxy may have put something there.</summary>
    /// <param name="response">The answer to a request for <paramref name="path"/>.</param>
    /// <param name="path">The path as the client asked for it, or its end.</param>
    /// <param name="rest">Where to go from there.</param>
    public static void RedirectBelow(this HttpResponse response, PathString path, string rest = "")
    {
        var name = path.ToUriComponent().Split('/')[^1];
        response.Redirect(name.Length == 0 ? rest : $"{name}/{rest}");
    }

    private static bool IsRoot(HttpContext http) => http.Request.Path.Value is "" or "/";

    private static bool IsBrowser(HttpContext http) =>
        (IsRoot(http) || IsQuestionless(http))
        && (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && AnswerFormat.PrefersHtml(http.Request);

    private static bool IsQuestionless(HttpContext http) =>
        RequestRoute.IsAsked(http)
        && !RequestKeys.OfQuestions.Any(http.Request.Query.ContainsKey)
        && !http.Request.Query.ContainsKey("sdl");
}
