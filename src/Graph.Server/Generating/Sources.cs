namespace Graph.Server.Generating;

/// <summary>Where the facts of a generated dataset are said to stand.</summary>
internal static class Sources
{
    public const string News = "news";

    public static string Gazette(int year) => $"gazette-{year}";

    public static string Results(int year) => $"results-{year}";

    /// <summary>The citations of a record whose facts all stand in one source.</summary>
    public static object[] Only(string source) => [new { source }];
}
