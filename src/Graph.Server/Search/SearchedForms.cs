using Graph.Data.Search;

namespace Graph.Server.Search;

/// <summary>A word, or several, in the forms in which names are kept.</summary>
/// <param name="Text">As it is spelled.</param>
/// <param name="Sound">As it sounds if it is spelled in a usual way.</param>
/// <param name="OtherSound">As it sounds if it is spelled as scholars do.</param>
internal sealed record SearchedForms(string Text, string Sound, string OtherSound)
{
    /// <summary>No word, which every text holds.</summary>
    public static SearchedForms Nothing { get; } = new("", "", "");

    public static SearchedForms Of(string text)
    {
        var spelled = SearchText.Of(text);
        return new(spelled, Sounding(Romanization.Usual), Sounding(Romanization.Scholarly));

        // What has no sound, such as a lone `ь`, is found as it is spelled, and not everywhere.
        string Sounding(Romanization romanization) =>
            SoundText.Of(text, romanization) is { Length: > 0 } sound ? sound : spelled;
    }
}
