using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="Region"/>.</summary>
internal sealed class RegionType : EntityType<Region>
{
    protected override void Declare(Fields<Region> fields)
    {
        fields.Key(r => r.Id);
        fields.Add(r => r.IsoCode);
        fields.Add(r => r.FormerIsoCode);
        fields.Add(r => r.Kato);
        fields.AddNames(r => r.Names);
        fields.Add(r => r.Kind);
        fields.Add(r => r.Centre);
        fields.Add(r => r.SinceYear);
        fields.Add(r => r.SinceDate);
        fields.Add(r => r.SplitFrom);
        fields.Add(r => r.Longitude);
        fields.Add(r => r.Latitude);
        fields.Add(r => r.Shape);
        fields.Add(r => r.DistrictsCount);
        fields.Add(r => r.Electorate);
        fields.Add(r => r.ElectorateYear);
        fields.List(r => r.Areas);
        fields.List(r => r.Settlements);
        fields.List("incarnations", r => r.Incarnations, "The lives of districts that lie or lay in it.");
        fields.Add(r => r.Note);
        fields.List(r => r.Citations);
        fields.Life(Arguments.StoodOn, Lives.OfRegion);
    }
}
