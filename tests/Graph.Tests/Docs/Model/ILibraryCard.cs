namespace Graph.Tests.Docs.Model;

/// <summary>The card of who asks.</summary>
public interface ILibraryCard
{
    /// <summary>Whether it is one of a member.</summary>
    bool IsMember { get; }
}
