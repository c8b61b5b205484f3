using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="District"/>.</summary>
internal sealed class DistrictType : EntityType<District>
{
    protected override void Declare(Fields<District> fields)
    {
        fields.Key(d => d.Id);
        fields.Add(d => d.Number);
        fields.AddNames(d => d.Names);
        fields.Add(d => d.Legislature);
        fields.List(d => d.Incarnations);
        fields.First(
            "incarnation",
            Arguments.AsOf,
            (d, asOf) =>
                d.Incarnations.Where(i => i.FirstDay <= asOf && asOf < i.EndDay).OrderByDescending(i => i.Ordinal),
            "The life that stood on a day, or null."
        );
        fields.First(
            "latestIncarnation",
            d => d.Incarnations.OrderByDescending(i => i.Ordinal),
            "Its most recent life, whether it still stands or not; null where no source describes one."
        );
        fields.List(
            "history",
            d => d.Contests,
            "One row for each election of the legislature that the sources tell of, in order of time: "
                + "also for those in which the district did not exist."
        );
        fields.List(d => d.Citations);
        fields.OrderBy(d => d.Number);
    }
}
