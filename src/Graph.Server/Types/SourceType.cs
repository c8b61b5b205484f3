using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="Source"/>.</summary>
internal sealed class SourceType : EntityType<Source>
{
    protected override void Declare(Fields<Source> fields)
    {
        fields.Key(s => s.Id);
        fields.Add(s => s.Title);
        fields.Add(s => s.ShortName);
        fields.Add(s => s.Publisher);
        fields.Add(s => s.Url);
        fields.Add(s => s.PublishedOn);
        fields.Add(s => s.RetrievedOn);
        fields.Add(s => s.Licence);
        fields.Add(s => s.Note);
        fields.List(s => s.Citations);
    }
}
