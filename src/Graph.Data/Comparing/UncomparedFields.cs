using System.Collections.Frozen;
using Graph.Data.Model;

namespace Graph.Data.Comparing;

/// <summary>
/// What is left out of a comparison, with the reason. Whole types are left out, too: vacancies, proximities, contradictions,
/// completeness, search entries and counts are computed of the records when they are loaded.
/// </summary>
internal static class UncomparedFields
{
    private static readonly FrozenSet<(Type, string)> Left =
    [
        // They follow from when this record and those beside it begin and end.
        (typeof(Incarnation), nameof(Incarnation.Ordinal)),
        (typeof(Incarnation), nameof(Incarnation.FirstDay)),
        (typeof(Incarnation), nameof(Incarnation.EndDay)),
        (typeof(Incarnation), nameof(Incarnation.PredecessorId)),
        (typeof(Mandate), nameof(Mandate.FirstDay)),
        (typeof(Mandate), nameof(Mandate.EndDay)),
        (typeof(Election), nameof(Election.OrdinalInYear)),
        // It is that of the areas, which are compared.
        (typeof(Incarnation), nameof(Incarnation.Shape)),
        // They follow from other records: both sides of a border, the contest's winner, all votes, all districts.
        (typeof(Border), nameof(Border.FacesReverse)),
        (typeof(Candidate), nameof(Candidate.IsWinner)),
        (typeof(Candidate), nameof(Candidate.Ordinal)),
        (typeof(Election), nameof(Election.CompletenessNote)),
        // It says the same as the region's centre does, from the other side.
        (typeof(Settlement), nameof(Settlement.CentreOfId)),
        // The year of a count is told with the count.
        (typeof(Incarnation), nameof(Incarnation.PopulationYear)),
        (typeof(Incarnation), nameof(Incarnation.ElectorateYear)),
        (typeof(Region), nameof(Region.ElectorateYear)),
        // They tell of the loading, not of the facts.
        (typeof(Model.Dataset), nameof(Model.Dataset.Revision)),
        (typeof(Model.Dataset), nameof(Model.Dataset.LoadedAt)),
        (typeof(Model.Dataset), nameof(Model.Dataset.LoadedBy)),
        // What a statement is about, whose it is, and what it states, makes its key; its number differs between loads.
        .. typeof(Citation)
            .GetProperties()
            .Select(p => p.Name)
            .Except([
                nameof(Citation.Derived),
                nameof(Citation.AsOf),
                nameof(Citation.Counts),
                nameof(Citation.Misprint),
                nameof(Citation.Note),
            ])
            .Select(name => (typeof(Citation), name)),
    ];

    /// <summary>Whether a property of a row is left out.</summary>
    public static bool Contain(Type row, string property) => Left.Contains((row, property));
}
