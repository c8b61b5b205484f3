namespace Graph.Data.Model;

/// <summary>A language in which names are written.</summary>
public enum Language
{
    /// <summary>English.</summary>
    En,

    /// <summary>Kazakh, in the Cyrillic alphabet.</summary>
    Kk,

    /// <summary>
    /// Kazakh in Latin letters: names in the alphabet of 2021 (ä, ğ, ı, ŋ, ö, ş, ū, ü), other spellings in any.
    /// </summary>
    KkLatn,

    /// <summary>Russian.</summary>
    Ru,
}
