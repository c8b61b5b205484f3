using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="Incarnation"/>.</summary>
internal sealed class IncarnationType : EntityType<Incarnation>
{
    protected override void Declare(Fields<Incarnation> fields)
    {
        fields.Key(i => i.Id);
        fields.Add(i => i.Ordinal);
        fields.Add(i => i.District);
        fields.Add(i => i.Region);
        fields.Add(i => i.SinceYear);
        fields.Add(i => i.SinceDate);
        fields.Add(i => i.UntilYear);
        fields.Add(i => i.UntilDate);
        fields.Add(
            "isCurrent",
            Arguments.AsOf,
            (i, asOf) => i.FirstDay <= asOf && asOf < i.EndDay,
            "Whether it stood on a day."
        );
        fields.Add(i => i.FormedBy);
        fields.Add(i => i.DissolvedBy);
        fields.Add(i => i.Seat);
        fields.List(i => i.Settlements);
        fields.List(i => i.Coverage);
        fields.Add(i => i.Situated);
        fields.Add(i => i.Shape);
        fields.Add(i => i.MandatesCount);
        fields.Add(i => i.Population);
        fields.Add(i => i.PopulationYear);
        fields.Add(i => i.Electorate);
        fields.Add(i => i.ElectorateYear);
        fields.List(i => i.Borders);
        fields.List(
            "neighbours",
            Arguments.Within,
            (i, within) => i.Proximities.Where(p => p.Distance <= within).Select(p => p.To),
            "The other ends of its borders, as either side states them; further ones with `within`."
        );
        fields.List(i => i.Contests);
        fields.List(i => i.Mandates);
        fields.List(i => i.Vacancies);
        fields.First(
            "deputy",
            Arguments.AsOf,
            (i, asOf) =>
                i
                    .Mandates.Where(m => m.FirstDay <= asOf && asOf < m.EndDay)
                    .OrderBy(m => m.FirstDay)
                    .ThenBy(m => m.Id)
                    .Select(m => m.Deputy),
            "The deputy who represented it on a day, or null."
        );
        fields.Add(i => i.Predecessor);
        fields.Add(i => i.Successor);
        fields.Add(i => i.Note);
        fields.List(i => i.Citations);
        fields.Life(Arguments.StoodOn, Lives.OfIncarnation);
        fields.OrderBy(i => i.District.Number);
        fields.OrderBy(i => i.Ordinal);
    }
}
