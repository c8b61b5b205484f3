using GraphQL;

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
    private const string Key = "observed";

    /// <summary>Whether it is known what kind of operation it is.</summary>
    public bool HasType => Type != "none";

    /// <summary>Type and name, e.g. <c>query LivesOfDistrict12</c>; the log's alone.</summary>
    public string Title => Name is null ? Type : $"{Type} {Name}";

    /// <summary>How it ended, in one of three words.</summary>
    public string Outcome =>
        IsAborted ? "aborted"
        : ErrorCodes.Count > 0 ? "errors"
        : "ok";

    /// <summary>What was told of an operation that has run; null where nobody observes any.</summary>
    public static ObservedOperation? Of(ExecutionOptions options) =>
        options.UserContext.TryGetValue(Key, out var observed) ? observed as ObservedOperation : null;

    /// <summary>What is told of an operation whose answer was kept: it reads no row.</summary>
    public ObservedOperation Again() => this with { Cost = null };

    /// <summary>Lets those know it who keep the answer.</summary>
    public void KeepIn(ExecutionOptions options) => options.UserContext[Key] = this;
}
