using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Client.Generator.Shapes;

/// <summary>Finds the records that an operation's answers need.</summary>
internal sealed class AnswerShaper(OperationFile source, ISchema schema, CSharpTypes types, ICollection<Fault> faults)
{
    private readonly Selections selections = new(schema, source.Document);
    private readonly List<RecordShape> records = [];
    private readonly HashSet<string> taken = Names.TakenIn(source.Name);

    /// <summary>The records, the outermost first; what could not be done is among the faults.</summary>
    public IReadOnlyList<RecordShape> Shape()
    {
        Record("Data", "What the server answers.", new SelectedSet(source.Operation.SelectionSet, schema.Query, false));
        return records;
    }

    private string Record(string wish, string summary, params IReadOnlyList<SelectedSet> sets)
    {
        var name = Names.Take(wish, taken);
        if (sets[0].Parent is IAbstractGraphType several)
            Several(name, summary, several, sets);
        else
            Add(new RecordShape(name, summary, []), selections.Of(sets, (IObjectGraphType)sets[0].Parent));
        return name;
    }

    /// <summary>A record of what was selected of all types, and one for each type of which more was.</summary>
    private void Several(string name, string summary, IAbstractGraphType type, IReadOnlyList<SelectedSet> sets)
    {
        var selected = type.PossibleTypes.ToDictionary(each => each, each => selections.Of(sets, each));
        SelectedField[] common = [.. selected.Values.First().Where(IsSelectedOfAll)];
        IObjectGraphType[] more = [.. selected.Keys.Where(each => selected[each].Count > common.Length)];
        if (more.Length == 0)
        {
            Add(new RecordShape(name, summary, []), common);
            return;
        }

        if (!common.Any(field => field.TellsType))
            Report(sets[0].Node, Messages.NoTypename(type.Name));
        var cases = more.Select(each => (each.Name, Names.Take($"{PrefixOf(name)}As{Names.Of(each.Name)}", taken)));
        var shared = new RecordShape(name, $"{summary} Objects of other types than those below are this.", [])
        {
            Cases = [.. cases],
        };
        // The serializer reads `__typename` itself, to choose the record.
        shared = Add(shared, [.. common.Where(field => !field.TellsType)]);
        foreach (var (each, (_, record)) in more.Zip(shared.Cases))
            Add(
                new RecordShape(record, each.Description ?? $"A `{each.Name}`.", []) { Common = shared },
                [.. selected[each].Where(field => !common.Any(other => other.Key == field.Key))]
            );

        bool IsSelectedOfAll(SelectedField field) =>
            selected.Values.All(fields => field.IsSameAs(fields.FirstOrDefault(other => other.Key == field.Key)));
    }

    private RecordShape Add(RecordShape record, IReadOnlyList<SelectedField> fields)
    {
        // A record stands before those of its fields.
        var place = records.Count;
        var full = record with { Properties = [.. fields.Select(field => Property(PrefixOf(record.Name), field))] };
        records.Insert(place, full);
        return full;
    }

    private PropertyShape Property(string prefix, SelectedField field)
    {
        var declared = Declared(field.Places[0]);
        if (declared.DeprecationReason is { } reason)
            Report(field.Node, Messages.Deprecated(declared.Name, reason), isWarning: true);

        var named = (IGraphType)declared.ResolvedType!.GetNamedType(); // a schema that is initialized has all types
        var record = named is IComplexGraphType or IAbstractGraphType
            ? Record($"{prefix}{Names.Of(field.Key)}Data", $"`{field.Key}` of the answer.", [.. field.Below(named)])
            : null;
        var type = types.Of(declared.ResolvedType, record);
        if (type is null)
            Report(field.Node, Messages.NoScalar(named.Name));
        type ??= CSharpTypes.Unknown;
        return new PropertyShape(
            field.Key,
            type with
            {
                IsNullable = type.IsNullable || field.IsConditional,
            },
            declared.Description ?? $"`{declared.Name}` of `{field.Places[0].Parent.Name}`.",
            field.IsConditional ? Presence.Conditional : Presence.Required
        );
    }

    private FieldType Declared(SelectedPlace place) =>
        place.Node.Name.StringValue switch
        {
            "__typename" => schema.TypeNameMetaFieldType,
            "__type" => schema.TypeMetaFieldType,
            "__schema" => schema.SchemaMetaFieldType,
            var name => ((IComplexGraphType)place.Parent).GetField(name)
                ?? throw new InvalidOperationException($"`{place.Parent.Name}` has no `{name}`."),
        };

    // `DistrictData` holds `DistrictIncarnationsData`.
    private static string PrefixOf(string record) =>
        record.EndsWith("Data", StringComparison.Ordinal) ? record[..^4] : record;

    private void Report(ASTNode node, string message, bool isWarning = false) =>
        faults.Add(Fault.At(source.File, node, message, isWarning));
}
