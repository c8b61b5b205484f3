using System.Text;

namespace Graph.Schema.Scalars;

/// <summary>Refuses characters that some databases refuse, so that all of them give the same answer.</summary>
internal static class TextCharacters
{
    /// <summary>The value as it is.</summary>
    /// <exception cref="ScalarFormatException">It is a text with a null character or a lone surrogate.</exception>
    public static object? Check(object? value)
    {
        if (value is not string text)
            return value;
        if (text.IndexOf('\0') is var at and >= 0)
            throw ScalarErrors.NullCharacter(at);
        for (var index = 0; index < text.Length; index++)
            if (char.IsSurrogate(text[index]))
            {
                if (!Rune.TryGetRuneAt(text, index, out _))
                    throw ScalarErrors.LoneSurrogate(index, text[index]);
                index++; // its other half
            }
        return value;
    }
}
