namespace Graph.Query.Scalars;

/// <summary>What filters may test of single values of a type.</summary>
public enum ScalarTests
{
    /// <summary>Nothing: no database compares such values as the others do.</summary>
    None,

    /// <summary>Whether two are equal.</summary>
    Equality,

    /// <summary>Whether one is equal to another, or one of several.</summary>
    Membership,

    /// <summary>The same, and which of two is greater.</summary>
    Order,

    /// <summary>Whether a text is equal to another, one of several, or holds another.</summary>
    Text,
}
