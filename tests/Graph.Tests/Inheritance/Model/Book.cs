namespace Graph.Tests.Inheritance.Model;

/// <summary>A book.</summary>
public sealed class Book : Work
{
    /// <summary>How many pages it has.</summary>
    public required int Pages { get; init; }
}
