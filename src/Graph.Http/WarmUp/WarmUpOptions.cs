namespace Graph.Http.WarmUp;

/// <summary>What the server asks itself before clients do: the section `WarmUp` of the configuration.</summary>
public sealed class WarmUpOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "WarmUp";

    /// <summary>Whether it asks itself anything.</summary>
    /// <value>True unless set.</value>
    public bool Enabled { get; init; } = true;

    /// <summary>
    /// Path of the folder of the operations: `name.graphql`, and beside it `name.variables.json` where it has variables. A
    /// relative one starts at the server's content root.
    /// </summary>
    /// <value>The folder `operations` beside the server's assembly, unless set.</value>
    public string Operations { get; init; } = Path.Combine(AppContext.BaseDirectory, "operations");
}
