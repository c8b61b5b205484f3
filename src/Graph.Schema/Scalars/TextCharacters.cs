using System.Text;

namespace Graph.Schema.Scalars;

/// <summary>Refuses characters that some databases refuse, so that all of them give the same answer.</summary>
internal static class TextCharacters
{
    /// <summary>
    /// Whether every database takes a text that a client did not write as such, as what it has encoded; of what it
    /// has written, <see cref="Check"/> tells what is wrong.
    /// </summary>
    public static bool AreTaken(string text) => Fault(text) is null;

    /// <summary>The value as it is.</summary>
    /// <exception cref="ScalarFormatException">It is a text with a null character or a lone surrogate.</exception>
    public static object? Check(object? value)
    {
        if (value is string text && Fault(text) is { } fault)
            throw fault;
        return value;
    }

    private static ScalarFormatException? Fault(string text)
    {
        if (text.IndexOf('\0') is var at and >= 0)
            return ScalarErrors.NullCharacter(at);
        for (var index = 0; index < text.Length; index++)
            if (char.IsSurrogate(text[index]))
            {
                if (!Rune.TryGetRuneAt(text, index, out _))
                    return ScalarErrors.LoneSurrogate(index, text[index]);
                index++; // its other half
            }
        return null;
    }
}
