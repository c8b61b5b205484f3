using Graph.Tests.Fuzzing.Schema;

namespace Graph.Tests.Fuzzing.Operations;

/// <summary>Writes selections that the schema and the limits allow.</summary>
internal sealed class SelectionWriter(
    Dice dice,
    SchemaModel schema,
    InputGenerator inputs,
    VariableWriter variables,
    Budget budget
)
{
    private const int MostFragments = 14;
    private const int DefaultRows = 10;
    private const int MostRows = 50;

    private readonly List<Fragment> cheap = [];
    private readonly List<string> definitions = [];
    private int names;

    /// <summary>The named fragments that the selections spread.</summary>
    public IReadOnlyList<string> Definitions => definitions;

    public string Root()
    {
        var selected = new SelectedObject();
        var at = new Place(Depth: 0, Fragments: 0, Lists: 0, Rows: 1, Parts: 0);
        return Braced(() => Selections(schema.Query, selected, at, dice.Between(1, 3)));
    }

    private string Braced(Func<List<string>> select)
    {
        var selections = select();
        // Every object has a type, whatever else of it is over the budget.
        if (selections.Count == 0)
            selections.Add("__typename");
        return $"{{ {string.Join(dice.Pick([" ", ", ", "\n"]), selections)} }}";
    }

    private List<string> Selections(SchemaType type, SelectedObject selected, Place at, int count)
    {
        var selections = new List<string>();
        for (; count > 0; count--)
            if (Selection(type, selected, at) is { } selection)
                selections.Add(selection);
        return selections;
    }

    private string? Selection(SchemaType type, SelectedObject selected, Place at)
    {
        if (dice.Chance(type.IsAbstract ? 65 : 30) && at.Fragments < MostFragments)
            return InFragment(type, selected, at with { Fragments = at.Fragments + 1 });
        if (dice.Chance(15) && cheap.Where(fragment => fragment.Type == type.Name).ToList() is { Count: > 0 } known)
            return SpreadAgain(dice.Pick(known), selected);
        if (dice.Chance(10) && selected.Fields is { Count: > 0 } fields)
            return Again(type, dice.Pick(fields), at);
        return dice.Chance(8) ? TypeName(selected) : Field(type, selected, at);
    }

    private string InFragment(SchemaType type, SelectedObject selected, Place at)
    {
        if (type.IsAbstract && dice.Chance(80))
            return OnPossible(type, selected, at);
        if (dice.Chance(40))
            return Spread(type, selected, at);
        return dice.Chance(30) && type.Interfaces is [{ } implemented]
            ? Inline(schema[implemented.Name], $"... on {implemented.Name}", selected, at)
            : Inline(type, dice.Chance(50) ? $"... on {type.Name}" : "...", selected, at);
    }

    private string OnPossible(SchemaType type, SelectedObject selected, Place at)
    {
        var possible = schema[dice.Pick(SchemaModel.Possible(type))];
        return Inline(possible, $"... on {possible.Name}", selected, at);
    }

    private string Inline(SchemaType type, string opening, SelectedObject selected, Place at) =>
        $"{opening}{Directives()} {Braced(() => Selections(type, selected, at, dice.Between(1, 3)))}";

    private string Spread(SchemaType type, SelectedObject selected, Place at)
    {
        var name = $"F{names++}";
        var isCheap = dice.Chance(40);
        var own = new SelectedObject();
        var body = isCheap
            ? Braced(() => [.. Enumerable.Range(0, 3).Select(_ => Leaf(type, selected, own)).OfType<string>()])
            : Braced(() => Selections(type, selected, at, dice.Between(1, 3)));
        definitions.Add($"fragment {name} on {type.Name} {body}");
        if (isCheap)
            cheap.Add(new(name, type.Name, own));
        return $"...{name}{Directives()}";
    }

    private string? SpreadAgain(Fragment fragment, SelectedObject selected)
    {
        // Its names may stand for other fields where something is selected already.
        if (selected.Fields.Count > 0 || !fragment.Selected.Fields.All(_ => budget.TakeField() && budget.TakeAlias()))
            return null;
        selected.AddAll(fragment.Selected);
        return $"...{fragment.Name}{Directives()}";
    }

    private string? Leaf(SchemaType type, SelectedObject selected, SelectedObject own)
    {
        var leaves = (type.Fields ?? []).Where(field => schema[field.Type.Named].IsLeaf && field.IsFree).ToList();
        if (leaves.Count == 0 || !budget.TakeField() || !budget.TakeAlias())
            return null;
        var field = dice.Pick(leaves);
        var name = $"l{names++}";
        selected.Add(name, $"{name}: {field.Name}", type.Name, field);
        return own.Add(name, $"{name}: {field.Name}", type.Name, field).Text;
    }

    private string? Again(SchemaType type, SelectedField selected, Place at)
    {
        // Each selection counts, and may have an alias.
        if (selected.Owner != type.Name || !budget.TakeField() || !budget.TakeAlias())
            return null;
        var target = schema[selected.Field.Type.Named];
        if (target.IsLeaf)
            return $"{selected.Text}{Directives()}";
        return budget.Take(selected.Field, type, target, at, selected.Rows) is { } below
            ? $"{selected.Text}{Directives()} {Object(target, selected.Below, below)}"
            : null;
    }

    private string? TypeName(SelectedObject selected)
    {
        var field = new SchemaField("__typename", new("NON_NULL", null, new("SCALAR", "String", null)), []);
        return Alias(field, selected) is { } alias
            ? $"{Select(field, selected, alias, new("", 1), "__typename").Text}{Directives()}"
            : null;
    }

    private string? Field(SchemaType type, SelectedObject selected, Place at)
    {
        var isIntrospected = type == schema.Query && dice.Chance(5);
        IReadOnlyList<SchemaField> fields = isIntrospected ? MetaFields : [.. (type.Fields ?? []).Where(IsDrawn)];
        if (fields.Count == 0)
            return TypeName(selected);
        var field = dice.Pick(fields);
        if (!budget.TakeField() || Alias(field, selected) is not { } alias)
            return null;

        var known = variables.Count;
        var arguments = Arguments(field, type);
        var target = schema[field.Type.Named];
        if (target.IsLeaf)
            return $"{Select(field, selected, alias, arguments, type.Name).Text}{Directives()}";
        if (budget.Take(field, type, target, at, arguments.Rows) is not { } below)
        {
            variables.ReturnTo(known);
            return null;
        }
        var taken = Select(field, selected, alias, arguments, type.Name);
        return $"{taken.Text}{Directives()} {Object(target, taken.Below, below)}";
    }

    private string Object(SchemaType type, SelectedObject selected, Place at) =>
        Braced(() => Selections(type, selected, at, dice.Between(1, dice.Chance(20) ? 8 : 4)));

    /// <summary>
    /// An alias, or nothing, so that the name in the answer is new and nothing has to be merged with it: that is for
    /// <see cref="Again"/>. Null if no alias is left.
    /// </summary>
    private string? Alias(SchemaField field, SelectedObject selected)
    {
        if (!selected.Has(field.Name) && !dice.Chance(15))
            return "";
        return budget.TakeAlias() ? $"{dice.Pick(["a", "_a", "id", "name"])}{names++}"
            : selected.Has(field.Name) ? null
            : "";
    }

    private static SelectedField Select(
        SchemaField field,
        SelectedObject selected,
        string alias,
        WrittenArguments arguments,
        string owner
    ) =>
        alias.Length == 0
            ? selected.Add(field.Name, $"{field.Name}{arguments.Text}", owner, field, arguments.Rows)
            : selected.Add(alias, $"{alias}: {field.Name}{arguments.Text}", owner, field, arguments.Rows);

    private WrittenArguments Arguments(SchemaField field, SchemaType owner)
    {
        var given = new List<string>();
        var rows = field.Type.IsList || field.IsPaged ? DefaultRows : 1;
        var hasFilter = false;
        foreach (var argument in field.Args.OrderByDescending(IsFilter))
        {
            // A cursor is one of the whole list; of a filtered one it may be none.
            var isOut = hasFilter && argument.Name is "after" or "before";
            // One takes the place of the other.
            isOut |=
                argument.Name == "languages"
                && given.Any(each => each.StartsWith("language:", StringComparison.Ordinal));
            if (isOut || (!argument.Type.IsRequired && !dice.Chance(argument.Name == "first" ? 70 : 30)))
                continue;
            hasFilter |= IsFilter(argument);
            var value = inputs.Argument(field, argument, owner.Name);
            given.Add($"{argument.Name}: {variables.Write(argument, value)}");
            if (argument.Name is "first" or "last")
                rows = Math.Max(rows, (int?)value ?? MostRows);
        }
        return new(given.Count == 0 ? "" : $"({string.Join(", ", given)})", rows);
    }

    private string Directives()
    {
        if (!dice.Chance(6) || !budget.TakeDirective())
            return "";
        var first = dice.Pick(["skip", "include"]);
        var other = first == "skip" ? "include" : "skip";
        var one = $" @{first}(if: {variables.Condition()})";
        return dice.Chance(20) && budget.TakeDirective() ? $"{one} @{other}(if: {variables.Condition()})" : one;
    }

    /// <summary>Of groups may be shown what they are grouped by: <see cref="Random.RandomGroupTests"/> draws both together.</summary>
    private static bool IsDrawn(SchemaField field) => field.Name != "groups";

    private static IReadOnlyList<SchemaField> MetaFields { get; } =
    [
        new("__schema", new("NON_NULL", null, new("OBJECT", "__Schema", null)), []),
        new(
            "__type",
            new("OBJECT", "__Type", null),
            [new("name", new("NON_NULL", null, new("SCALAR", "String", null)), null)]
        ),
    ];

    /// <summary>Whether it may leave a list fewer rows than it has, so that a cursor of the whole lies outside.</summary>
    private static bool IsFilter(SchemaInput argument) => argument.Name is "where" or "asOf";
}
