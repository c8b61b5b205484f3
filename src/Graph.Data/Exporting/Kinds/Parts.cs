using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Kinds;

/// <summary>What rows of several kinds hold in the same columns, as the files write it.</summary>
internal static class Parts
{
    /// <summary>A day, or a year where only that is known.</summary>
    public static Moment? Moment(int? year, DateOnly? day) => year is { } known ? new Moment(known, day) : null;

    /// <summary>A number of people, and the year that it is of.</summary>
    public static CountOfYearRecord? Count(int? value, int? year) =>
        value is { } known ? new() { Value = known, Year = year } : null;

    /// <summary>The names shown.</summary>
    public static NamesRecord Names(IReadOnlyList<LocalizedName> names)
    {
        return new()
        {
            En = Main(Language.En) ?? "",
            Kk = Main(Language.Kk),
            KkLatn = Main(Language.KkLatn),
            Ru = Main(Language.Ru),
        };

        string? Main(Language language) =>
            names.FirstOrDefault(n => n.Language == language && n.Kind == NameKind.Main)?.Text;
    }

    /// <summary>All other names, in the order in which they were written.</summary>
    public static IReadOnlyList<OtherNameRecord> OtherNames(IEnumerable<LocalizedName> names) =>
        [
            .. names
                .Where(n => n.Kind != NameKind.Main)
                .OrderBy(n => n.Id)
                .Select(n => new OtherNameRecord
                {
                    Language = n.Language,
                    Text = n.Text,
                    Kind = n.Kind,
                    SinceYear = n.SinceYear,
                    UntilYear = n.UntilYear,
                }),
        ];

    /// <summary>What sources state, in the order in which it was written.</summary>
    public static IReadOnlyList<CitationRecord> Citations(IEnumerable<Citation> citations) =>
        [
            .. citations
                .OrderBy(c => c.Id)
                .Select(c => new CitationRecord
                {
                    Source = c.SourceId,
                    Field = c.Field,
                    States = c.States,
                    Derived = c.Derived,
                    AsOf = c.AsOf,
                    Counts = c.Counts,
                    Misprint = c.Misprint,
                    Note = c.Note,
                }),
        ];
}
