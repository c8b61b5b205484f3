using System.Text.Json;
using GraphQL.Types;

namespace Graph.Schema.Scalars;

/// <summary>What the schema makes of values of a type.</summary>
/// <param name="ClrType">The type, which is never a <see cref="Nullable{T}"/>.</param>
/// <param name="Name">What clients call the scalar; types may share one.</param>
/// <param name="Build">Makes the scalar, which reads what clients write.</param>
/// <param name="Write">Writes a value as JSON.</param>
internal sealed record ScalarDefinition(
    Type ClrType,
    string Name,
    Func<ScalarGraphType> Build,
    Action<Utf8JsonWriter, object> Write
)
{
    /// <summary>How the name of conditions on it begins.</summary>
    public string FilterPrefix { get; init; } = Name;

    /// <summary>What to write instead of a value that is none of the scalar; empty where the scalar says it itself.</summary>
    public string Hint { get; init; } = "";

    /// <summary>Reads a value that stands in a global ID, or gives null if it cannot; null where IDs cannot have such keys.</summary>
    public Func<string, object?>? ReadKey { get; init; }

    public static ScalarDefinition Of<T>(string name, Func<ScalarGraphType> build, Action<Utf8JsonWriter, T> write) =>
        new(typeof(T), name, build, (json, value) => write(json, (T)value));
}
