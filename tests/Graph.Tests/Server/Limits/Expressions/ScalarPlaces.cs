using Graph.Tests.Fuzzing.Schema;

namespace Graph.Tests.Server.Limits.Expressions;

/// <summary>Finds every scalar that a client can write anywhere: each argument, and the fields of each input once.</summary>
internal sealed class ScalarPlaces
{
    private const string FilterSuffix = "FilterInput";

    /// <summary>Its items come from a comparison: no expression has its arguments.</summary>
    private const string Compared = "changes";

    /// <summary>It says what groups have in common, and takes no value of a client's.</summary>
    private const string Keys = "by";

    private readonly SchemaModel schema;
    private readonly ScalarValues values;
    private readonly FieldPlaces fields;
    private readonly HashSet<string> known = [];

    public ScalarPlaces(SchemaModel schema)
    {
        this.schema = schema;
        values = new ScalarValues(schema);
        fields = new FieldPlaces(schema, values);
    }

    public IEnumerable<ScalarPlace> All() =>
        from place in fields.All()
        where place.Field.Name != Compared
        from argument in place.Field.Args
        where argument.Name != Keys
        from scalar in IsLeaf(argument) ? [OfArgument(place, argument)] : OfInputs(place, argument)
        select scalar;

    private ScalarPlace OfArgument(FieldPlace place, SchemaInput argument)
    {
        var owner = fields.Owner(place.Field);
        return new(
            $"{place.Type}.{place.Field.Name}({argument.Name}:)",
            fields.Ask(place, argument, values.Small(argument.Type, argument.Name, owner)),
            [.. values.Large(argument.Type, argument.Name, owner).Select(value => fields.Ask(place, argument, value))]
        );
    }

    private IEnumerable<ScalarPlace> OfInputs(FieldPlace place, SchemaInput argument)
    {
        var ways = new Queue<InputWay>([new(argument.Type.Named, "", In(argument, FieldPlace.Hole))]);
        while (ways.TryDequeue(out var way))
        {
            if (!known.Add(way.Type))
                continue;
            var owner = OwnerOf(way);
            var inputs = (schema[way.Type].InputFields ?? []).ToLookup(IsLeaf);
            foreach (var field in inputs[false])
                ways.Enqueue(
                    new(field.Type.Named, owner, way.With($"{{ {field.Name}: {In(field, FieldPlace.Hole)} }}"))
                );
            SchemaInput[] scalars = [.. inputs[true].Where(field => field.Name != "isNull")]; // only an optional relation takes it
            if (scalars.Length > 0)
                yield return OfInput(place, argument, way with { Owner = owner }, scalars);
        }
    }

    /// <summary>All scalars of an input at once: first the small value of each, then the first large one, and so on.</summary>
    private ScalarPlace OfInput(FieldPlace place, SchemaInput argument, InputWay way, SchemaInput[] scalars)
    {
        var large = scalars.Select(field => values.Large(field.Type, field.Name, way.Owner).ToArray()).ToArray();
        return new(
            $"{way.Type}",
            Ask(scalars.Select(field => values.Small(field.Type, field.Name, way.Owner))),
            [
                .. Enumerable
                    .Range(0, large.Max(each => each.Length))
                    .Select(round => Ask(large.Select(each => each[Math.Min(round, each.Length - 1)]))),
            ]
        );

        string Ask(IEnumerable<string> given)
        {
            var written = scalars.Zip(given, (field, value) => $"{field.Name}: {value}");
            return fields.Ask(place, argument, way.With($"{{ {string.Join(' ', written)} }}"));
        }
    }

    /// <summary>The entity that a filter on an ID is of: that of the input around it.</summary>
    private string OwnerOf(InputWay way) =>
        way.Type.EndsWith(FilterSuffix, StringComparison.Ordinal)
        && schema.Find(way.Type[..^FilterSuffix.Length]) is { Kind: "OBJECT" } entity
            ? entity.Name
            : way.Owner;

    private bool IsLeaf(SchemaInput input) => schema[input.Type.Named].IsLeaf;

    private static string In(SchemaInput input, string value) => input.Type.IsList ? $"[{value}]" : value;

    /// <param name="Type">The input that it leads to.</param>
    /// <param name="Owner">The entity that IDs in it are of.</param>
    /// <param name="Value">The argument's value, with a hole where the input goes.</param>
    private sealed record InputWay(string Type, string Owner, string Value)
    {
        public string With(string input) => Value.Replace(FieldPlace.Hole, input);
    }
}
