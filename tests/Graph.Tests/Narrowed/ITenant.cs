namespace Graph.Tests.Narrowed;

/// <summary>Who asks.</summary>
public interface ITenant
{
    /// <summary>The tenant's name.</summary>
    string Name { get; }

    /// <summary>Whose notes the tenant may see besides.</summary>
    IReadOnlyList<string> Friends { get; }
}
