using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="Coverage"/>.</summary>
internal sealed class CoverageType : EntityType<Coverage>
{
    protected override void Declare(Fields<Coverage> fields)
    {
        fields.Key(c => c.Id);
        fields.Add(c => c.Incarnation);
        fields.Add(c => c.Area);
        fields.Add(c => c.Partial);
        fields.List(c => c.Citations);
        fields.Life(Arguments.StoodOn, Lives.OfCoverage);
    }
}
