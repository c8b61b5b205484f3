using Graph.Data.Comparing;
using Spectre.Console;

namespace Graph.Server.Commands;

/// <summary>What differs between two datasets, for people.</summary>
internal static class ChangeList
{
    private const string None = "(none)";

    /// <summary>The differences of each type below its name, one line each; then how many there are.</summary>
    public static void Write(IReadOnlyList<Change> changes)
    {
        foreach (var type in changes.GroupBy(c => c.Type))
        {
            CommandOutput.WriteLine($"[bold]{Heading(type.Key)}[/]");
            foreach (var change in type)
                CommandOutput.WriteLine($"  {Line(change)}");
            CommandOutput.WriteLine("");
        }
        Console.WriteLine(changes.Count == 0 ? "Nothing differs." : $"Differences: {changes.Count}{Counts(changes)}.");
    }

    private static string Heading(RecordType type) =>
        type switch
        {
            RecordType.Dataset => "Dataset",
            RecordType.Legislature => "Legislature",
            RecordType.Party => "Parties",
            RecordType.Deputy => "Deputies",
            RecordType.PartyResult => "Party results",
            RecordType.Incarnation => "Lives of districts",
            RecordType.Coverage => "Coverage",
            _ => $"{type}s",
        };

    private static string Line(Change change)
    {
        var label = Markup.Escape(change.Label);
        return change.Kind switch
        {
            ChangeKind.Added => $"[green]+ {label}[/]",
            ChangeKind.Removed => $"[red]- {label}[/]",
            _ => $"{label}: {Markup.Escape(Words(change))}",
        };
    }

    private static string Words(Change change) =>
        $"{FieldName(change.Field ?? "")} {change.Before ?? None} → {change.After ?? None}";

    /// <summary>The field's name as words, e.g. <c>registered voters</c>.</summary>
    private static string FieldName(string field) =>
        string.Concat(field.Select(c => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));

    private static string Counts(IReadOnlyList<Change> changes)
    {
        var counts = changes.GroupBy(c => c.Kind).OrderBy(k => k.Key).Select(k => $"{k.Count()} {k.Key}");
        return $" ({string.Join(", ", counts).ToLowerInvariant()})";
    }
}
