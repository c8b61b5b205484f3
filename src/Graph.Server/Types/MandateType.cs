using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="Mandate"/>.</summary>
internal sealed class MandateType : EntityType<Mandate>
{
    protected override void Declare(Fields<Mandate> fields)
    {
        fields.Key(m => m.Id);
        fields.Add(m => m.Deputy);
        fields.Add(m => m.Incarnation);
        fields.Add(m => m.Party);
        fields.Add(m => m.WonIn);
        fields.Add(m => m.SinceYear);
        fields.Add(m => m.SinceDate);
        fields.Add(m => m.UntilYear);
        fields.Add(m => m.UntilDate);
        fields.Add(m => m.EndReason);
        fields.Add(m => m.EndNote);
        fields.Add(m => m.EndedBy);
        fields.Add(
            "isCurrent",
            Arguments.AsOf,
            (m, asOf) => m.FirstDay <= asOf && asOf < m.EndDay,
            "Whether it was held on a day."
        );
        fields.List(m => m.Citations);
        fields.Life(Arguments.StoodOn, Lives.OfMandate);
        fields.OrderBy(m => m.FirstDay);
    }
}
