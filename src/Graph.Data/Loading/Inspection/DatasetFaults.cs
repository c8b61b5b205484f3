using System.Text.RegularExpressions;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Inspection;

/// <summary>Finds the lines of errors, which the loader knows by their paths.</summary>
internal static partial class DatasetFaults
{
    /// <summary>One fault for each error, in the same order.</summary>
    /// <param name="errors">The errors.</param>
    /// <param name="files">The files that could be read; those without errors are not looked into.</param>
    public static IReadOnlyList<DatasetFault> Of(IReadOnlyList<DatasetError> errors, IReadOnlyList<FileText> files)
    {
        var faulty = errors.Select(e => e.File).ToHashSet(StringComparer.Ordinal);
        var lines = files.Where(f => faulty.Contains(f.Name)).ToDictionary(f => f.Name, JsonLines.Of);
        return [.. errors.Select(e => Of(e, lines.GetValueOrDefault(e.File)))];
    }

    private static DatasetFault Of(DatasetError error, JsonLines? lines)
    {
        var (sentence, remedy) = Split(error.Message);
        return new(error.File, lines?.At(error.Path), error.Path, sentence, remedy);
    }

    /// <summary>All messages begin with a sentence that says what is wrong; what follows says what to do.</summary>
    private static (string Sentence, string Remedy) Split(string message) =>
        FirstSentence.Match(message) is { Success: true } first
            ? (first.Value, message[first.Length..].TrimStart())
            : (message, "");

    /// <summary>
    /// What is quoted from the dataset may have full stops of its own, and what the parser says of a text that is no JSON
    /// several sentences.
    /// </summary>
    [GeneratedRegex(
        @"\ALine \d+ is not JSON: .+?(?= Correct it;)|\A(?:`[^`]*`|\.(?! )|[^.`])+\.(?= )",
        RegexOptions.Singleline
    )]
    private static partial Regex FirstSentence { get; }
}
