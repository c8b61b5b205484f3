using Graph.Query.Declaration;

namespace Graph.Schema.Planning;

/// <summary>What stands above a selection.</summary>
/// <param name="Scope">What its fields inherit.</param>
/// <param name="Lists">How many lists, or first rows of lists, it is inside of.</param>
internal readonly record struct Above(ArgumentScope Scope, int Lists)
{
    public static Above Nothing { get; } = new(ArgumentScope.Outermost, 0);
}
