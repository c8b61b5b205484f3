namespace Graph.Benchmarks.Servers;

/// <summary>What this program serves to be measured.</summary>
internal enum ServedKind
{
    /// <summary>The product's own program, in a process that can be asked for its memory.</summary>
    Product,

    /// <summary>The peers' model by the product's libraries.</summary>
    Peers,

    /// <summary>SQL by hand over the same rows.</summary>
    Statements,

    /// <summary>Bytes that are always the same.</summary>
    Bytes,
}
