namespace Graph.Data.Model;

/// <summary>A language in which names are written.</summary>
public enum Language
{
    /// <summary>English.</summary>
    En,

    /// <summary>Kazakh, in the Cyrillic alphabet.</summary>
    Kk,

    /// <summary>Kazakh, in a Latin alphabet.</summary>
    KkLatn,

    /// <summary>Russian.</summary>
    Ru,
}
