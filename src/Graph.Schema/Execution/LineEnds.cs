using System.Text.RegularExpressions;
using GraphQL;
using GraphQL.DI;

namespace Graph.Schema.Execution;

/// <summary>
/// Lets a line end in a lone carriage return, as the specification does: the parser reads it, but fails instead of
/// reporting an error behind it.
/// </summary>
internal sealed partial class LineEnds : IConfigureExecution
{
    /// <summary>Before all that reads the text.</summary>
    public float SortOrder => (float)ExecutionStep.ReadLineEnds;

    /// <summary>A text with line ends that the parser counts.</summary>
    public static string Of(string text) => LoneCarriageReturn().Replace(text, "\n");

    /// <inheritdoc />
    public Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        options.Query = options.Query is { } text ? Of(text) : null;
        return next(options);
    }

    [GeneratedRegex("\r(?!\n)")]
    private static partial Regex LoneCarriageReturn();
}
