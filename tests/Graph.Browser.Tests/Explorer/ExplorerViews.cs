namespace Graph.Browser.Tests.Explorer;

/// <summary>The views of the Explorer: each line is looked at on every screen, in light and in dark.</summary>
public static class ExplorerViews
{
    public static IReadOnlyList<ExplorerView> All { get; } =
    [
        new("map", "/?day=2024-06-01", "Electoral district No. 12"),
        new("district", "/districts/7", "gives No. 7 the whole of it"),
        new("search", "/search?q=almaty", "Almaty Region"),
        new("elections", "/elections", "19 March 2023"),
        new("election", "/elections/2023", "Erlan Qoşanov"),
        new("deputies", "/deputies", "Daniar Qasqaraurov"),
        new("parties", "/parties", "Merged into Auyl 5 September 2015"),
        new("contradictions", "/contradictions", "No. 7"),
        new("completeness", "/completeness", "2023"),
    ];
}
