using Microsoft.Net.Http.Headers;

namespace Graph.Http.Answers;

/// <summary>Tells which methods an address takes, to those that ask and to those that use another.</summary>
internal static class OtherMethods
{
    public static void MapOtherMethods(this IEndpointRouteBuilder app, string path, string allowed) =>
        app.Map(path, (HttpRequest request, HttpResponse response) => Answer(request, response, allowed));

    /// <summary>The methods for OPTIONS, and a refusal that names them for any other.</summary>
    public static IResult Answer(HttpRequest request, HttpResponse response, string allowed)
    {
        if (!HttpMethods.IsOptions(request.Method))
            return RequestRefusals.OtherMethod(request.Method, allowed);
        response.Headers[HeaderNames.Allow] = allowed;
        return Results.NoContent();
    }
}
