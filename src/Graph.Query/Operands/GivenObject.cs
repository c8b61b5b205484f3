namespace Graph.Query.Operands;

/// <summary>An object.</summary>
/// <param name="Members">Its names and what stands under each, in the client's sequence.</param>
public sealed record GivenObject(IReadOnlyList<KeyValuePair<string, Given?>> Members) : Given
{
    /// <summary>What stands under a name; null where nothing does, or null.</summary>
    /// <param name="name">The name.</param>
    public Given? this[string name]
    {
        get
        {
            foreach (var (key, value) in Members)
                if (key == name)
                    return value;
            return null;
        }
    }

    /// <summary>The same object, with some of its names only.</summary>
    /// <param name="isWanted">Whether a name is to stay.</param>
    internal GivenObject Only(Func<string, bool> isWanted) => new([.. Members.Where(member => isWanted(member.Key))]);
}
