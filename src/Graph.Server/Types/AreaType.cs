using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="Area"/>.</summary>
internal sealed class AreaType : EntityType<Area>
{
    protected override void Declare(Fields<Area> fields)
    {
        fields.Key(a => a.Id);
        fields.AddNames(a => a.Names);
        fields.Add(a => a.Kind);
        fields.Add(a => a.Kato);
        fields.Add(a => a.Region);
        fields.Add(a => a.Longitude);
        fields.Add(a => a.Latitude);
        fields.Add(a => a.Shape);
        fields.List(
            "incarnations",
            a => a.Coverage.Select(c => c.Incarnation),
            "The lives of districts that cover it."
        );
        fields.List(a => a.Coverage);
        fields.Add(a => a.Note);
        fields.List(a => a.Citations);
    }
}
