using System.Linq.Expressions;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Csv;

/// <summary>The tables of a dataset: all that the schema has types for, but what counts other rows.</summary>
public static class CsvTables
{
    /// <summary>All of them, in the order in which they are listed.</summary>
    public static IReadOnlyList<CsvTable> All { get; } =
    [
        new CsvTable<Legislature, string>(l => l.Id, "")
        {
            Name = "legislatures",
            Names = l => l.Names,
            Life = Lives.OfLegislature,
        },
        // One that has no life is in no list of a day.
        new CsvTable<District, int>(d => d.Number, int.MinValue)
        {
            Name = "districts",
            Names = d => d.Names,
            Life = (d, from, to) => d.Incarnations.Any(i => i.FirstDay <= to && from < i.EndDay),
        },
        Of<Incarnation>("incarnations", i => i.Id, Lives.OfIncarnation),
        Of<Border>("borders", b => b.Id, Lives.OfBorder),
        Of<Coverage>("coverage", c => c.Id, Lives.OfCoverage),
        Of("regions", r => r.Id, Lives.OfRegion, r => r.Names),
        Of<Area>("areas", a => a.Id, names: a => a.Names),
        Of<Settlement>("settlements", s => s.Id, names: s => s.Names),
        Of<Election>("elections", e => e.Id),
        Of<Contest>("contests", c => c.Id),
        Of<Candidate>("candidates", c => c.Id, names: c => c.Names),
        Of<PartyResult>("party-results", r => r.Id),
        Of<Deputy>("deputies", d => d.Id, names: d => d.Names),
        Of<Mandate>("mandates", m => m.Id, Lives.OfMandate),
        Of<Vacancy>("vacancies", v => v.Id, Lives.OfVacancy),
        Of<Party>("parties", p => p.Id, names: p => p.Names),
        Of<Act>("acts", a => a.Id),
        Of<Source>("sources", s => s.Id),
        new CsvTable<Citation, int>(c => c.Id, int.MinValue) { Name = "citations" },
        Of<Contradiction>("contradictions", c => c.Id),
        Of<Dataset>("datasets", d => d.Id),
        new CsvTable<LocalizedName, int>(n => n.Id, int.MinValue) { Name = "names", Life = Lives.OfName },
    ];

    private static CsvTable<TRow, string> Of<TRow>(
        string name,
        Expression<Func<TRow, string>> key,
        Expression<Func<TRow, DateOnly, DateOnly, bool>>? life = null,
        Expression<Func<TRow, List<LocalizedName>>>? names = null
    )
        where TRow : class =>
        new(key, "")
        {
            Name = name,
            Life = life,
            Names = names,
        };
}
