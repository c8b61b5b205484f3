using Graph.Tests.Fuzzing.Schema;

namespace Graph.Tests.Fuzzing.Operations;

/// <summary>What an operation may still ask for: within the limits of the README, and mostly far below them.</summary>
internal sealed class Budget
{
    private const int Depth = 15;
    private const int NestedLists = 4;

    /// <summary>Fields that count as lists, because they are the first rows of some.</summary>
    private static readonly HashSet<string> FirstRows = ["deputy", "incarnation", "latestIncarnation", "reverse"];

    private readonly int schemaParts;
    private int fields;
    private int relations;
    private int weight;
    private int aliases = 40;
    private int directives = 40;
    private long rows;
    private long parts;

    public Budget(Dice dice, SchemaModel schema)
    {
        var isLarge = dice.Chance(10);
        fields = isLarge ? 200 : dice.Between(3, 30);
        relations = isLarge ? 50 : dice.Between(1, 10);
        weight = isLarge ? 100 : dice.Between(4, 30);
        rows = isLarge ? 50_000 : 5_000;
        schemaParts = schema.TypeNames.Count;
        parts = 20_000;
    }

    public bool TakeField() => --fields > 0;

    public bool TakeAlias() => --aliases > 0;

    public bool TakeDirective() => --directives > 0;

    /// <summary>Takes a field that leads to objects.</summary>
    /// <param name="field">The field.</param>
    /// <param name="owner">Its type.</param>
    /// <param name="target">The type that it leads to.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="count">How many rows it asks for.</param>
    /// <returns>The place below it; null if it is over the budget.</returns>
    public Place? Take(SchemaField field, SchemaType owner, SchemaType target, Place at, int count)
    {
        if (at.Depth + 2 > Depth)
            return null;
        var below = at with { Depth = at.Depth + 1 };
        if (target.IsIntrospection)
            return TakeSchema(field, below);
        if (owner.IsPage || target.Name == "PageInfo")
            return below;
        return TakeRows(below, count) is { } place && (at.Depth == 0 || TakeRelation(field, target, at.Lists))
            ? place with
            {
                Lists = at.Lists + (at.Depth > 0 && IsList(field, target) ? 1 : 0),
            }
            : null;
    }

    private Place? TakeSchema(SchemaField field, Place below)
    {
        var each = field.Name == "types" ? schemaParts : 10;
        if (!field.Type.IsList)
            return below;
        var here = Math.Max(below.Parts, 1) * each;
        return (parts -= here) > 0 ? below with { Parts = here } : null;
    }

    private Place? TakeRows(Place below, int count)
    {
        var here = below.Rows * count;
        return (rows -= here) > 0 ? below with { Rows = here } : null;
    }

    private bool TakeRelation(SchemaField field, SchemaType target, int lists)
    {
        if (IsList(field, target) && lists == NestedLists)
            return false;
        // One that leads to several types counts as each of them.
        var count = target.IsAbstract ? target.PossibleTypes?.Count ?? 0 : 1;
        var heavier = count << lists;
        if (relations < count || weight < heavier)
            return false;
        relations -= count;
        weight -= heavier;
        return true;
    }

    private static bool IsList(SchemaField field, SchemaType target) =>
        field.Type.IsList || target.IsPage || FirstRows.Contains(field.Name);
}
