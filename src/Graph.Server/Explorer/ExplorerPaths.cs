using Graph.Http.Answers;

namespace Graph.Server.Explorer;

/// <summary>Where the Explorer is. What an address shows, its script decides.</summary>
internal static class ExplorerPaths
{
    /// <summary>What the page loads is below this path.</summary>
    public const string Files = "/explorer";

    /// <summary>What is behind the first part of a view's address: nothing, or what it is about.</summary>
    private const int MostSlashes = 2;

    private static readonly HashSet<string> Views = new(StringComparer.Ordinal)
    {
        "",
        "completeness",
        "contradictions",
        "deputies",
        "districts",
        "elections",
        "parties",
        "search",
    };

    /// <summary>Whether a browser asks for a view; programs find at these addresses what there was without the Explorer.</summary>
    public static bool IsAsked(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && IsView(request.Path)
        && AnswerFormat.PrefersHtml(request);

    /// <summary>From an address to the Explorer's first one, e.g. <c>../</c>: a proxy may have put something before both.</summary>
    public static string ToRoot(PathString path) => Slashes(path) is var up and > 1 ? Up(up - 1) : "./";

    /// <summary>Which view an address leads to: its first part, e.g. <c>districts</c>; that of the first one is empty.</summary>
    public static string ViewOf(PathString path) => (path.Value ?? "").Split('/').ElementAtOrDefault(1) ?? "";

    private static bool IsView(PathString path) => Slashes(path) <= MostSlashes && Views.Contains(ViewOf(path));

    private static int Slashes(PathString path) => path.Value?.Count(c => c == '/') ?? 0;

    private static string Up(int count) => string.Concat(Enumerable.Repeat("../", count));
}
