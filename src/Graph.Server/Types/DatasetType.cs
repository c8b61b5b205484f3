using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="Dataset"/>.</summary>
internal sealed class DatasetType : EntityType<Dataset>
{
    protected override void Declare(Fields<Dataset> fields)
    {
        fields.Key(d => d.Id);
        fields.Add(d => d.Revision);
        fields.Add(d => d.LoadedAt);
        fields.Add(d => d.Title);
        fields.Add(d => d.Description);
        fields.Add(d => d.GatheredOn);
        fields.Add(d => d.Licence);
        fields.Add(d => d.Attribution);
        fields.List(d => d.Counts);
        fields.List(d => d.Completeness);
        fields.List(d => d.Contradictions);
    }
}
