using Graph.Client.Generator.Shapes;

namespace Graph.Client.Generator.Writing;

/// <summary>Writes a fragment as an interface, which the records of all operations that spread it have.</summary>
internal static class FragmentWriter
{
    /// <summary>Writes the interface of a fragment, and inside it those of the objects below.</summary>
    public static void Write(CodeText code, FragmentShape fragment)
    {
        // What a fragment and one inside it both have of an object is the same.
        code.Line("#pragma warning disable CS0108").Line();
        Begin(code, fragment.Interfaces[0]);
        foreach (var inner in fragment.Interfaces.Skip(1))
        {
            code.Line();
            Begin(code, inner);
            code.Close();
        }
        code.Close();
    }

    /// <summary>Has a record give its values to a fragment that was spread there.</summary>
    public static void Implement(CodeText code, RecordShape fragment, RecordShape record)
    {
        foreach (var wanted in Declared(fragment))
        {
            var own = record.AllProperties.Single(property => property.Key == wanted.Key);
            var given = Given(own, wanted, fragment);
            code.Line().Line($"{wanted.Type} {fragment.Reference}.{wanted.Name} => {given};");
        }
    }

    private static void Begin(CodeText code, RecordShape shape)
    {
        code.Doc(shape.Summary).Line($"public interface {shape.Name}{CodeText.Bases(shape)}").Open();
        foreach (var property in Declared(shape))
            code.Line().Doc(property.Description).Line($"{property.Type} {property.Name} {{ get; }}");
    }

    /// <summary>What an interface says itself; of what it has from two sides, nobody could tell which is meant.</summary>
    private static IEnumerable<PropertyShape> Declared(RecordShape shape) =>
        shape.Fragments.Count > 0 ? shape.AllProperties : shape.Properties;

    /// <summary>A record's value as a fragment's.</summary>
    private static string Given(PropertyShape own, PropertyShape wanted, RecordShape fragment)
    {
        var value = own.Name;
        if (own.Type.IsNullable && !wanted.Type.IsNullable)
            value +=
                $" ?? throw new InvalidOperationException(\"`{fragment.Reference}` was left out by `@include` or `@skip`.\")";
        // Lists of numbers do not become lists of numbers or null by themselves.
        return own.Type.IsOfRecords || own.Type.Name == wanted.Type.Name ? value
            : own.Type.IsNullable && wanted.Type.IsNullable ? $"{value} is null ? null : [.. {value}]"
            : $"[.. {value}]";
    }
}
