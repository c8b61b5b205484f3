namespace Graph.Schema.Execution;

/// <summary>The steps around the execution of an operation, the outermost first; each goes on to the next.</summary>
/// <remarks>GraphQL.NET orders them by `SortOrder`; between two of the same order it would be chance.</remarks>
public enum ExecutionStep
{
    /// <summary>Measures and logs what the others do.</summary>
    Observe,

    /// <summary>Makes line ends those that the parser counts.</summary>
    ReadLineEnds,

    /// <summary>Tells what the operation has cost.</summary>
    ReportCost,

    /// <summary>Finds the document, if it was found right before: its text is not looked at again.</summary>
    KnowDocuments,

    /// <summary>Refuses texts that are too long, and ends what takes too long.</summary>
    Limit,

    /// <summary>Has the operation planned once it has been found valid.</summary>
    Plan,
}
