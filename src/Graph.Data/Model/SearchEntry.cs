namespace Graph.Data.Model;

/// <summary>Something that can be searched for, with all its names: what `search` looks through.</summary>
public sealed class SearchEntry
{
    /// <summary>Number of the entry within the loaded revision; of two that match equally well, the smaller is first.</summary>
    public required int Id { get; init; }

    /// <summary>What it is.</summary>
    public required SearchType Type { get; init; }

    /// <summary>Its ID among those of its type.</summary>
    public required string BearerId { get; init; }

    /// <summary>
    /// Its names in all languages, in lower case, without accents and punctuation, e.g.
    /// `|electoral district no 12|no 12 сайлау округі|`.
    /// </summary>
    public required string Texts { get; init; }

    /// <summary>Its names as they sound, e.g. `|aktube|`; names of two words also as if they were one.</summary>
    public required string Sounds { get; init; }
}
