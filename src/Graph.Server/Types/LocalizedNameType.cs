using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="LocalizedName"/>.</summary>
internal sealed class LocalizedNameType : EntityType<LocalizedName>
{
    protected override void Declare(Fields<LocalizedName> fields)
    {
        fields.Add(n => n.Language);
        fields.Add(n => n.Text);
        fields.Add(n => n.Kind);
        fields.Add(n => n.SinceYear);
        fields.Add(n => n.UntilYear);
        fields.Life(Arguments.StoodOn, Lives.OfName);
    }
}
