namespace Graph.Tests.Docs.Model;

/// <summary>How a book is bound.</summary>
public enum Binding
{
    /// <summary>In boards.</summary>
    Hardback,

    /// <summary>In paper.</summary>
    Paperback,

    /// <summary>In paper, as it was called before.</summary>
    [Obsolete("Use `PAPERBACK`.")]
    Softcover,
}
