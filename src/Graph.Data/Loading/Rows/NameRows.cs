using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>Makes rows of names, and numbers them in the order in which they are asked for.</summary>
internal sealed class NameRows
{
    private int count;

    public List<LocalizedName> Of(INamed bearer) => [.. Of(bearer.Names), .. bearer.OtherNames.Select(Other)];

    /// <summary>Those shown alone.</summary>
    public List<LocalizedName> Of(NamesRecord names) =>
        [
            .. Main(Language.En, names.En),
            .. Main(Language.Kk, names.Kk),
            .. Main(Language.KkLatn, names.KkLatn),
            .. Main(Language.Ru, names.Ru),
        ];

    private IEnumerable<LocalizedName> Main(Language language, string? text)
    {
        if (text is not null)
        {
            yield return new LocalizedName
            {
                Id = ++count,
                Language = language,
                Text = text,
                Kind = NameKind.Main,
            };
        }
    }

    private LocalizedName Other(OtherNameRecord name) =>
        new()
        {
            Id = ++count,
            Language = name.Language,
            Text = name.Text,
            Kind = name.Kind,
            SinceYear = name.SinceYear,
            UntilYear = name.UntilYear,
        };
}
