using GraphQLParser;

namespace Graph.Schema.Limits;

/// <summary>All selections of one response name in one object.</summary>
/// <param name="depth">Which field on its path it is.</param>
internal sealed class SelectedField(int depth)
{
    private readonly Dictionary<(ROM Name, ROM Arguments), int> kinds = [];

    /// <summary>How often it is selected.</summary>
    public int Selections { get; private set; }

    /// <summary>What is selected below it, whichever selection says so.</summary>
    public SelectedObject Below { get; } = new(depth + 1);

    /// <summary>Adds a selection.</summary>
    /// <param name="name">Of which field.</param>
    /// <param name="arguments">With which arguments, as the document writes them.</param>
    /// <returns>How many of the selections before ask for another field, or with other arguments.</returns>
    public int Add(ROM name, ROM arguments)
    {
        var alike = kinds.GetValueOrDefault((name, arguments));
        kinds[(name, arguments)] = alike + 1;
        return Selections++ - alike;
    }
}
