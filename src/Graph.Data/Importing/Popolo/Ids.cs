namespace Graph.Data.Importing.Popolo;

/// <summary>Finds objects by their IDs.</summary>
internal static class Ids
{
    /// <summary>The objects of a list by their IDs; one that stands twice is a fault, and the first is taken.</summary>
    public static Dictionary<string, PopoloObject> Unique(IReadOnlyList<PopoloObject> list, ImportNotes notes)
    {
        var found = new Dictionary<string, PopoloObject>(StringComparer.Ordinal);
        foreach (var item in list)
            if (item.Required("id") is { Length: > 0 } id && !found.TryAdd(id, item))
                notes.Fault(
                    item.At("id"),
                    $"The ID `{id}` stands already at `{found[id].Path}`. Give one of them another."
                );
        return found;
    }
}
