namespace Graph.Data.Search;

/// <summary>What a Latin or Cyrillic letter stands for where its writers do not agree.</summary>
public enum Romanization
{
    /// <summary>As in Kazakh's Latin alphabets, in English and in passports: `j` is ж, `x` is кс, `э` is э.</summary>
    Usual,

    /// <summary>
    /// As in ISO 9 and GOST 7.79: `j` is й, `x` is х, `c` is ц; and `э` is what who has no `ә` at hand writes for it.
    /// </summary>
    Scholarly,
}
