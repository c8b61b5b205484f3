namespace Graph.Data.Importing;

/// <summary>Collects what an import tells: nothing of a file is lost silently.</summary>
internal sealed class ImportNotes
{
    private readonly List<ImportNote> notes = [];
    private readonly SortedDictionary<(string Path, string Reason), int> unplaced = [];

    /// <summary>All of them: faults first, then what was decided, then what had no place, counted.</summary>
    public IReadOnlyList<ImportNote> All =>
        [
            .. notes.OrderByDescending(n => n.IsFault),
            .. unplaced.Select(u => new ImportNote(u.Key.Path, $"{Times(u.Value)} {u.Key.Reason}", IsFault: false)),
        ];

    public bool HasFaults => notes.Exists(n => n.IsFault);

    public void Fault(string path, string sentence) => notes.Add(new(path, sentence, IsFault: true));

    public void Decided(string path, string sentence) => notes.Add(new(path, sentence, IsFault: false));

    /// <summary>Counts what a dataset has no place for.</summary>
    /// <param name="path">Where such things stand; what differs in the index alone is counted together.</param>
    /// <param name="reason">Why it has none.</param>
    public void Unplaced(string path, string reason = "no place in a dataset.")
    {
        var key = (path, reason);
        unplaced[key] = unplaced.GetValueOrDefault(key) + 1;
    }

    private static string Times(int count) => count == 1 ? "1 value has" : $"{count} values have";
}
