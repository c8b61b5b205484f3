namespace Graph.Tests.Inheritance.Model;

/// <summary>Something to be listened to.</summary>
public abstract class Recording : Work
{
    /// <summary>Who sells it; null where nobody does.</summary>
    public string? Label { get; init; }
}
