namespace Graph.Server.Ide;

/// <summary>Whether people may write queries in a browser: the section `Ide` of the configuration.</summary>
internal sealed class IdeOptions
{
    public const string Section = "Ide";

    /// <summary>Whether the IDEs are served.</summary>
    /// <value>True unless set.</value>
    public bool Enabled { get; init; } = true;
}
