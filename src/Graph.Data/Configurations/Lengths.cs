namespace Graph.Data.Configurations;

/// <summary>Longest texts that the database takes, in UTF-16 units; `dataset.schema.json` has the same bounds.</summary>
internal static class Lengths
{
    public const int Slug = 100;

    /// <summary>An ID made of two slugs, or of a slug and a year.</summary>
    public const int LongSlug = 2 * Slug + 1;

    /// <summary>An ID made of one that is made of two, and of another.</summary>
    public const int PairId = Slug + 1 + LongSlug;

    /// <summary>An ID made of a kind of record, its ID, a source, a field and a hash.</summary>
    public const int CitationKey = 3 * Slug + PairId + Name;

    /// <summary>An ID made of a kind of record, its ID and one of its fields.</summary>
    public const int ContradictionId = Slug + LongSlug + Name;

    public const int Code = 20;
    public const int Name = 200;

    public const int Title = 500;
    public const int Url = 2000;
}
