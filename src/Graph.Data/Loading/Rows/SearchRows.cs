using Graph.Data.Model;
using Graph.Data.Search;

namespace Graph.Data.Loading.Rows;

/// <summary>Makes the rows that search looks through, in the order in which equally good finds come.</summary>
internal sealed class SearchRows(IReadOnlyList<object> rows)
{
    private int count;

    public IEnumerable<SearchEntry> All() =>
        [
            .. rows.OfType<District>().OrderBy(d => d.Number).Select(d => Row(SearchType.District, d.Id, d.Names)),
            .. InOrder<Deputy>(d => d.Id).Select(d => Row(SearchType.Deputy, d.Id, d.Names)),
            .. InOrder<Region>(r => r.Id).Select(r => Row(SearchType.Region, r.Id, r.Names)),
            .. InOrder<Settlement>(s => s.Id).Select(s => Row(SearchType.Settlement, s.Id, s.Names)),
            .. InOrder<Party>(p => p.Id).Select(p => Row(SearchType.Party, p.Id, p.Names)),
        ];

    private IEnumerable<T> InOrder<T>(Func<T, string> id) => rows.OfType<T>().OrderBy(id, StringComparer.Ordinal);

    private SearchEntry Row(SearchType type, string id, List<LocalizedName> names) =>
        new()
        {
            Id = ++count,
            Type = type,
            BearerId = id,
            Texts = NameForms.Of(names.Select(name => SearchText.Of(name.Text))),
            Sounds = NameForms.Of(names.SelectMany(name => Sounds(name.Text))),
        };

    /// <summary>Writers part two words, or do not: `Aq Jol` and `Акжол`, `Nur-Sultan` and `Нұрсұлтан`.</summary>
    private static IEnumerable<string> Sounds(string name)
    {
        var sound = SoundText.Of(name, Romanization.Usual);
        return sound.Split(' ') is [var first, var second] ? [sound, first + second] : [sound];
    }
}
