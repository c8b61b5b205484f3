namespace Graph.Query.Errors;

/// <summary>Texts of clients as error messages quote them: as they came, cut where more would help nobody.</summary>
public static class Shortened
{
    /// <summary>The text, and an ellipsis where it was longer.</summary>
    /// <param name="longest">So many characters are shown; one less where the last would be half of one.</param>
    /// <param name="text">What the client wrote.</param>
    public static string To(int longest, string text)
    {
        if (text.Length <= longest)
            return text;
        var shown = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return $"{text.AsSpan(0, shown)}…";
    }
}
