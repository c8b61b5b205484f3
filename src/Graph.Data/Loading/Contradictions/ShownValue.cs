using System.Globalization;
using System.Reflection;
using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>Reads the value that is shown for a field, as a sentence writes it.</summary>
internal sealed class ShownValue(LoadedFacts facts, Labels labels)
{
    /// <summary>The value; null if there is none, or if the field is no property of the row.</summary>
    public string? Of(object row, string? field) =>
        (row, field) switch
        {
            (_, null) => null,
            (Incarnation life, "coverage") => List(
                facts.CoverageOf(life.Id).Select(c => labels.Of<Area>(c.AreaId) + (c.Partial ? " (parts)" : ""))
            ),
            _ => Property(row, field) is { } property ? Of(row, property) : null,
        };

    /// <summary>Whether the field's values are those of an enum.</summary>
    public static bool IsEnum(object row, string? field) =>
        field is not null && Property(row, field)?.PropertyType.IsEnum == true;

    private string? Of(object row, PropertyInfo property) =>
        Property(row, $"{property.Name}Id")?.GetValue(row) is string id
            ? labels.Of(property.PropertyType, id)
            : Text(property.GetValue(row));

    private string? Text(object? value) =>
        value switch
        {
            string text => text,
            bool flag => flag ? "true" : "false",
            DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
            Enum member => Values.Words(member),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            IEnumerable<LocalizedName> names => List(names.Where(n => n.Kind == NameKind.Main).Select(n => n.Text)),
            IEnumerable<Settlement> settlements => List(settlements.Select(s => labels.Of<Settlement>(s.Id))),
            _ => null,
        };

    private static PropertyInfo? Property(object row, string name) =>
        row.GetType().GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.IgnoreCase);

    private static string List(IEnumerable<string> items) => string.Join(", ", items);
}
