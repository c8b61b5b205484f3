namespace Graph.Http.Observability;

/// <summary>What the server shows of itself: the section `Observability` of the configuration.</summary>
public sealed class ObservabilityOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Observability";

    /// <summary>Whether `/metrics` is served.</summary>
    /// <value>True unless set.</value>
    public bool Metrics { get; init; } = true;
}
