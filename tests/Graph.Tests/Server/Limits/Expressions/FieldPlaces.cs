using Graph.Tests.Fuzzing.Schema;

namespace Graph.Tests.Server.Limits.Expressions;

/// <summary>Finds every field of the schema that takes arguments, by the shortest ways to them.</summary>
internal sealed class FieldPlaces(SchemaModel schema, ScalarValues values)
{
    public IEnumerable<FieldPlace> All()
    {
        var known = new HashSet<string> { "Query" };
        var ways = new Queue<(string Type, string Document)>([("Query", $"{{ {FieldPlace.Hole} }}")]);
        while (ways.TryDequeue(out var way))
            foreach (var field in schema[way.Type].Fields ?? [])
            {
                var place = new FieldPlace(way.Type, field, way.Document);
                if (field.Args.Count > 0)
                    yield return place;
                // What is of an abstract type would have to be there; other fields lead to all the types it may be of.
                if (schema[field.Type.Named].Kind == "OBJECT" && known.Add(field.Type.Named))
                    ways.Enqueue((field.Type.Named, place.Ask(Required(field), $"{{ {FieldPlace.Hole} }}")));
            }
    }

    /// <summary>The document that asks a field with a value for one of its arguments.</summary>
    public string Ask(FieldPlace place, SchemaInput argument, string value) =>
        place.Ask(
            Required(place.Field).Where(other => other.Name != argument.Name).Append((argument.Name, value)),
            Below(schema[place.Field.Type.Named])
        );

    /// <summary>The entity that the IDs which a field takes are of.</summary>
    public string Owner(SchemaField field) => schema[field.Type.Named].IsAbstract ? "District" : field.Type.Named;

    private IEnumerable<(string Name, string Value)> Required(SchemaField field) =>
        from argument in field.Args
        where argument.Type.IsRequired
        select (argument.Name, values.Small(argument.Type, argument.Name, Owner(field)));

    private static string Below(SchemaType type) =>
        type.IsLeaf ? ""
        : type.IsPage ? "{ nodes { __typename } }"
        : "{ __typename }";
}
