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
        fields.Life(
            Arguments.StoodOn,
            (n, from, to) =>
                (n.SinceYear == null || n.SinceYear <= to.Year)
                && (n.UntilYear == null ? n.Kind != NameKind.Former : from.Year <= n.UntilYear)
        );
    }
}
