using Graph.Data.Importing;

namespace Graph.Server.Commands;

/// <summary>What an import tells of its file.</summary>
internal static class ImportAnswer
{
    public static void Write(string folder, IReadOnlyList<ImportNote> notes, bool json)
    {
        if (json)
            CommandOutput.WriteJson(notes);
        else
            Tell(folder, notes);
    }

    private static void Tell(string folder, IReadOnlyList<ImportNote> notes)
    {
        var faults = notes.Count(n => n.IsFault);
        foreach (var note in notes)
        {
            Console.WriteLine(note.IsFault ? $"{note.Path} (fault)" : note.Path);
            Console.WriteLine($"    {note.Sentence}");
        }
        if (notes.Count > 0)
            Console.WriteLine();
        Console.WriteLine(
            faults > 0
                ? $"Nothing was written. Faults: {faults}."
                : $"Written: {folder}, a valid dataset."
                    + (notes.Count > 0 ? " What is told above was decided, or left out." : "")
        );
    }
}
