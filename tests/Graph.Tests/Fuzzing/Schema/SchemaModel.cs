using System.Text.Json;

namespace Graph.Tests.Fuzzing.Schema;

/// <summary>The schema as the running server tells it.</summary>
internal sealed class SchemaModel
{
    private const string Introspection = """
        {
          __schema {
            types {
              kind name
              fields { name type { ...Type } args { name defaultValue type { ...Type } } }
              inputFields { name defaultValue type { ...Type } }
              enumValues { name }
              possibleTypes { name }
              interfaces { name }
            }
          }
        }
        fragment Type on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """;

    private readonly Dictionary<string, SchemaType> types;

    private SchemaModel(IReadOnlyList<SchemaType> all)
    {
        types = all.ToDictionary(type => type.Name);
        TypeNames = [.. types.Keys];
    }

    public SchemaType Query => this["Query"];

    public IReadOnlyList<string> TypeNames { get; }

    public SchemaType this[string name] => types[name];

    public static async Task<SchemaModel> ReadAsync(HttpClient client)
    {
        var data = await client.DataAsync(Introspection);
        var all = data["__schema"]?["types"].Deserialize<IReadOnlyList<SchemaType>>(JsonSerializerOptions.Web);
        return new(all ?? throw new InvalidDataException("The schema has no types."));
    }

    public SchemaType? Find(string name) => types.GetValueOrDefault(name);

    /// <summary>The types of the objects that may stand where a type is asked for.</summary>
    public static IReadOnlyList<string> Possible(SchemaType type) =>
        type.IsAbstract ? [.. (type.PossibleTypes ?? []).Select(possible => possible.Name)] : [type.Name];
}
