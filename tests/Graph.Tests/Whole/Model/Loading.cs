namespace Graph.Tests.Whole.Model;

/// <summary>What is loaded.</summary>
public sealed class Loading
{
    /// <summary>Always 1.</summary>
    public required int Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Revision { get; set; }
}
