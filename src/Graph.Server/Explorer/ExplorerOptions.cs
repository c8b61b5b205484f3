namespace Graph.Server.Explorer;

/// <summary>Whether people may look at the districts in a browser: the section `Explorer` of the configuration.</summary>
internal sealed class ExplorerOptions
{
    public const string Section = "Explorer";

    /// <summary>Whether the Explorer is served.</summary>
    /// <value>True unless set.</value>
    public bool Enabled { get; init; } = true;
}
