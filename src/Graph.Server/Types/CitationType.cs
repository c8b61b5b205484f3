using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="Citation"/>.</summary>
internal sealed class CitationType : EntityType<Citation>
{
    protected override void Declare(Fields<Citation> fields)
    {
        fields.Key(c => c.Key);
        fields.Add(c => c.Source);
        fields.Add(c => c.Field);
        fields.Add(c => c.States);
        fields.Add(c => c.Derived);
        fields.Add(c => c.AsOf);
        fields.Add(c => c.Counts);
        fields.Add(c => c.Misprint);
        fields.Add(c => c.Note);
    }
}
