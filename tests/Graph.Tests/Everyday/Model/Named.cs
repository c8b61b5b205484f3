namespace Graph.Tests.Everyday.Model;

/// <summary>A row with a key that the database has as a text, and a related row whose key it has as a number.</summary>
public sealed class Named
{
    public NameId Id { get; init; }

    public SampleId SampleId { get; init; }

    public Sample? Sample { get; init; }
}
