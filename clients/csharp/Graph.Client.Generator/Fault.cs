using System.Globalization;
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
        At(file, node.Location.Start, message, isWarning);

    public static Fault At(SourceFile file, int position, string message, bool isWarning = false) =>
        new(file.Path, Location.FromLinearPosition(file.Text, position), message, isWarning);

    /// <summary>A fault of a whole file, for which no place in it can be told.</summary>
    public static Fault Of(SourceFile file, string message) => new(file.Path, new Location(1, 1), message);

    public static Fault Of(SourceFile file, GraphQLSyntaxErrorException error) =>
        new(file.Path, error.Location, error.Description);

    /// <summary>The form in which MSBuild and editors read faults, and lead to their places.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Path}({Place.Line},{Place.Column}): {(IsWarning ? "warning GRAPH002" : "error GRAPH001")}: {OneLine}"
        );

    private string OneLine => Message.ReplaceLineEndings(" ");
}
