using System.Text.Json;

namespace Graph.Client;

/// <summary>Something that went wrong while the server answered.</summary>
public sealed record GraphError
{
    /// <summary>What was wrong, where, and what to do, for people.</summary>
    public required string Message { get; init; }

    /// <summary>
    /// Where in the answer: names of fields, and numbers of list items from 0. Null for an error of the whole request.
    /// </summary>
    public IReadOnlyList<JsonElement>? Path { get; init; }

    /// <summary>What the server says beside the message.</summary>
    public GraphErrorExtensions? Extensions { get; init; }

    /// <summary>What sort of error it is, for programs, e.g. `PAGE_TOO_LARGE`; null if the server does not say.</summary>
    public string? Code => Extensions?.Code;

    /// <summary>By this the server's operators find what happened; null unless the fault is the server's own.</summary>
    public string? TraceId => Extensions?.TraceId;

    /// <summary>The error in a line: `mandates: Too much was asked for. (PAGE_TOO_LARGE)`.</summary>
    public override string ToString() =>
        $"{(Path is null ? "" : $"{string.Join('.', Path)}: ")}{Message}{(Code is null ? "" : $" ({Code})")}";
}
