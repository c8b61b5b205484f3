using System.Globalization;
using GraphQL;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace Graph.Client.Generator;

/// <summary>Something in a file that keeps code from being generated, or that will one day.</summary>
/// <param name="Path">Path of the file.</param>
/// <param name="Place">The line and the column, from 1.</param>
/// <param name="Message">What is wrong there, and what to do.</param>
/// <param name="IsWarning">Whether code is generated nevertheless.</param>
internal sealed record Fault(string Path, Location Place, string Message, bool IsWarning = false)
{
    public static Fault At(SourceFile file, ASTNode node, string message, bool isWarning = false) =>
        new(file.Path, Location.FromLinearPosition(file.Text, node.Location.Start), message, isWarning);

    public static Fault Of(SourceFile file, GraphQLSyntaxErrorException error) =>
        new(file.Path, error.Location, error.Description);

    public static Fault Of(SourceFile file, ExecutionError error) =>
        new(file.Path, error.Locations is [var first, ..] ? first : new Location(1, 1), error.Message);

    /// <summary>The form in which MSBuild and editors read faults, and lead to their places.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Path}({Place.Line},{Place.Column}): {(IsWarning ? "warning GRAPH002" : "error GRAPH001")}: {OneLine}"
        );

    private string OneLine => Message.ReplaceLineEndings(" ");
}
