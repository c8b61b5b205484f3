using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Client.Generator.Shapes;

/// <summary>Finds the records that an operation's answers need, or the interfaces of a fragment's objects.</summary>
internal sealed class AnswerShaper(
    OperationFile source,
    ISchema schema,
    CSharpTypes types,
    FragmentTypes fragments,
    ICollection<Fault> faults
)
{
    private readonly Selections selections = new(schema, source.Document);
    private readonly List<RecordShape> shapes = [];
    private readonly SortedSet<int> untoldTypes = [];
    private readonly HashSet<string> taken =
    [
        .. source.Document.Definitions.OfType<GraphQLFragmentDefinition>().Select(NameOf),
    ];
    private string? fragment;

    /// <summary>The operation's records; what could not be done is among the faults.</summary>
    public AnswerShape Operation()
    {
        taken.UnionWith(Names.TakenIn(source.Name));
        var type = source.Operation.Operation == OperationType.Mutation ? schema.Mutation : schema.Query;
        var set = new SelectedSet(source.Operation.SelectionSet, type!, IsConditional: false, []); // the rules looked for it
        Shape(new RecordShape(Names.Take("Data", taken), "What the server answers.", []), type!, set);
        return new AnswerShape(shapes, source.Text.With("__typename", untoldTypes));
    }

    /// <summary>The interfaces of a fragment, its own first.</summary>
    public IReadOnlyList<RecordShape> Fragment(string name)
    {
        var set = selections.Inside(name);
        fragment = Names.Of(name);
        taken.UnionWith(Names.TakenIn(fragment));
        var summary = $"The fragment `{name}` on `{set.Parent.Name}`, wherever it is spread.";
        Shape(new RecordShape(fragment, summary, []) { Sets = [source.Text.PlaceOf(set.Node)] }, set.Parent, set);
        return shapes;
    }

    private void Shape(RecordShape outline, IGraphType type, params IReadOnlyList<SelectedSet> sets)
    {
        if (type is IObjectGraphType one)
            Add(outline with { Fragments = FragmentsOf(sets, one) }, selections.Of(sets, one), one);
        else
            Several(outline, ((IAbstractGraphType)type).PossibleTypes, sets);
    }

    /// <summary>A record of what was selected of all types, and one for each type of which more was.</summary>
    private void Several(RecordShape outline, IEnumerable<IObjectGraphType> types, IReadOnlyList<SelectedSet> sets)
    {
        SelectedType[] all =
        [
            .. types.Select(type => new SelectedType(type, selections.Of(sets, type), FragmentsOf(sets, type))),
        ];
        var (fields, spread) = SelectedType.Common(all);
        outline = outline with { Fragments = spread };
        SelectedType[] more =
        [
            .. all.Where(each => each.Fields.Count > fields.Count || each.Fragments.Count > spread.Count),
        ];
        if (more.Length == 0)
        {
            Add(outline, fields, type: null);
            return;
        }

        if (!fields.Any(field => field.IsTypename && !field.IsConditional))
            untoldTypes.UnionWith(sets.Select(set => set.Node.Location.Start + 1));
        var shared = Add(
            outline with
            {
                Summary = $"{outline.Summary} Objects of other types than those below are this.",
                Cases = [.. more.Select(each => (each.Type.Name, CaseName(outline, each.Type)))],
            },
            // The serializer reads `__typename` itself, to choose the record.
            [.. fields.Where(field => !field.IsTypename)],
            type: null
        );
        foreach (var (each, (_, name)) in more.Zip(shared.Cases))
            AddCase(name, each, shared, [.. fields.Select(field => field.Key)]);
    }

    private string CaseName(RecordShape common, IObjectGraphType type) =>
        Names.Take($"{PrefixOf(common)}As{Names.Of(type.Name)}", taken);

    private void AddCase(string name, SelectedType selected, RecordShape common, string[] commonKeys) =>
        Add(
            Outline(name, selected.Type.Description ?? $"A `{selected.Type.Name}`.", common.Sets) with
            {
                Common = common,
                TypeName = selected.Type.Name,
                Fragments = [.. selected.Fragments.Except(common.Fragments)],
            },
            [.. selected.Fields.Where(field => !field.IsTypename && !commonKeys.Contains(field.Key))],
            selected.Type
        );

    private RecordShape Add(RecordShape shape, IReadOnlyList<SelectedField> fields, IObjectGraphType? type)
    {
        var names = Names.TakenIn(shape.Name);
        names.UnionWith(shape.Common?.AllProperties.Select(property => property.Name) ?? []);
        names.UnionWith(shape.Cases.Select(each => each.Record));
        var named = fields
            // In a fragment, the C# type tells the type.
            .Where(field => fragment is null || !field.IsTypename)
            .Select(field => (Field: field, Name: Names.Take(Names.Of(field.Key), names)))
            .ToArray();
        // The interfaces inside a fragment's own are neighbours of its properties.
        if (shape.Name == fragment)
            taken.UnionWith(named.Select(each => each.Name));

        // A record stands before those of its fields.
        var place = shapes.Count;
        var full = shape with { Properties = [.. named.Select(each => Property(shape, each.Field, each.Name, type))] };
        shapes.Insert(place, full);
        return full;
    }

    private PropertyShape Property(RecordShape parent, SelectedField field, string name, IObjectGraphType? type)
    {
        // The type itself may promise more than an interface of it.
        var declared = type?.GetField(field.Node.Name.Value) ?? selections.Declared(field.Places[0]);
        if (declared.DeprecationReason is { } reason)
            Report(field.Node, Messages.Deprecated(declared.Name, reason), isWarning: true);

        var named = (IGraphType)declared.ResolvedType!.GetNamedType(); // a schema that is initialized has all types
        string? record = null;
        if (named is IComplexGraphType or IAbstractGraphType)
        {
            var sets = selections.Below(field);
            var child = Names.Take($"{PrefixOf(parent)}{Names.Of(field.Key)}Data", taken);
            SetPlace[] places = fragment is null ? [] : [.. sets.Select(set => source.Text.PlaceOf(set.Node))];
            var outline = Outline(child, $"`{field.Key}` of the answer.", places);
            Shape(outline, named, sets);
            record = outline.Reference;
        }
        var known = types.Of(declared.ResolvedType, record);
        if (known is null)
            Report(field.Node, Messages.NoScalar(named.Name));
        known ??= CSharpTypes.Unknown;
        return new PropertyShape(
            field.Key,
            name,
            known with
            {
                IsNullable = known.IsNullable || field.IsConditional,
            },
            declared.Description ?? $"`{declared.Name}` of `{field.Places[0].Parent.Name}`.",
            field.IsConditional ? Presence.Conditional : Presence.Required
        );
    }

    private IReadOnlyList<RecordShape> FragmentsOf(IReadOnlyList<SelectedSet> sets, IObjectGraphType type)
    {
        var whole = selections.Whole(sets, type);
        var places = whole.Select(set => source.Text.PlaceOf(set.Node)).ToHashSet();
        var names = whole.SelectMany(set => set.Fragments).Distinct();
        return [.. names.SelectMany(name => fragments.Of(name, source).Of(places, type.Name))];
    }

    private RecordShape Outline(string name, string summary, IReadOnlyList<SetPlace> sets) =>
        new(name, summary, []) { Reference = fragment is null ? name : $"{fragment}.{name}", Sets = sets };

    // `DistrictData` holds `DistrictIncarnationsData`.
    private string PrefixOf(RecordShape shape) =>
        shape.Name == fragment ? ""
        : shape.Name.EndsWith("Data", StringComparison.Ordinal) ? shape.Name[..^4]
        : shape.Name;

    private void Report(ASTNode node, string message, bool isWarning = false) =>
        faults.Add(source.Text.FaultAt(node, message, isWarning));

    private static string NameOf(GraphQLFragmentDefinition definition) =>
        Names.Of(definition.FragmentName.Name.StringValue);
}
