namespace Graph.Tests.Narrowed.Model;

/// <summary>A note of a tenant.</summary>
public sealed class Note
{
    /// <summary>Its number.</summary>
    public required int Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required string Tenant { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Whether everybody may read it.</summary>
    public bool IsPublished { get; init; }

    /// <summary>What was said of it.</summary>
    public List<Remark> Remarks { get; init; } = [];
}
