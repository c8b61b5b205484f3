namespace Graph.Http.Observability;

/// <summary>What traces, metrics and the log tell of an operation: nothing that a client wrote but its name.</summary>
/// <param name="Type">`query`; `none` where the document could not be parsed or names no such operation.</param>
/// <param name="Name">The name that the document gives it, shortened; null if it gives none.</param>
/// <param name="Duration">From before parsing until its rows were read, or the client hung up.</param>
/// <param name="ErrorCodes">Code of each error in the answer.</param>
/// <param name="Cost">Rows that it may read; null where it was refused before that was known.</param>
/// <param name="IsAborted">Whether it was ended before there was an answer, as when its client hangs up.</param>
internal sealed record ObservedOperation(
    string Type,
    string? Name,
    TimeSpan Duration,
    IReadOnlyList<string> ErrorCodes,
    long? Cost,
    bool IsAborted
)
{
    /// <summary>Whether it is known what kind of operation it is.</summary>
    public bool HasType => Type != "none";

    /// <summary>Type and name, e.g. <c>query LivesOfDistrict12</c>; the log's alone.</summary>
    public string Title => Name is null ? Type : $"{Type} {Name}";

    /// <summary>How it ended, in one of three words.</summary>
    public string Outcome =>
        IsAborted ? "aborted"
        : ErrorCodes.Count > 0 ? "errors"
        : "ok";
}
