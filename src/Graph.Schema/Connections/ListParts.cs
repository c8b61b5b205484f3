namespace Graph.Schema.Connections;

/// <summary>What the schema has for lists besides their rows.</summary>
[Flags]
public enum ListParts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><c>aggregate</c> of each connection: counts, sums and so on of all its rows.</summary>
    Aggregates = 1,

    /// <summary>Beside each list inside an object its count, e.g. <c>booksCount(where:)</c> beside <c>books</c>.</summary>
    Counts = 2,

    /// <summary>Beside each list inside an object its pages, e.g. <c>booksConnection(first:, after:)</c> beside <c>books</c>.</summary>
    Connections = 4,

    /// <summary><c>groups</c> of each connection of the query type: all its rows by what they have in common.</summary>
    Groups = 8,

    /// <summary>All of these.</summary>
    All = Aggregates | Counts | Connections | Groups,
}
