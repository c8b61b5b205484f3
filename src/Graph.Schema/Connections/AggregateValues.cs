using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Graph.Query.Aggregation;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using Graph.Schema.Scalars;

namespace Graph.Schema.Connections;

/// <summary>Plans single values that tell of many rows.</summary>
internal static class AggregateValues
{
    /// <summary>What a database tells as it is.</summary>
    public static ResponsePlan<IReadOnlyList<object?>> Plan(Selection selection, AggregateFunction function)
    {
        var slot = selection.Row.Together.Add(function);
        return new((output, told) => Write(output.Json, told[slot]));
    }

    /// <summary>What clients name.</summary>
    public static ResponsePlan<IReadOnlyList<object?>> Plan(Selection selection, string name) =>
        name switch
        {
            AggregateNames.Min => Plan(selection, AggregateFunction.Min),
            AggregateNames.Max => Plan(selection, AggregateFunction.Max),
            AggregateNames.Sum => Sum(selection),
            AggregateNames.Average => Average(selection),
            AggregateNames.DistinctCount => Plan(selection, AggregateFunction.DistinctCount),
            _ => throw new UnreachableException(),
        };

    /// <summary>A sum; null where there is nothing to add up, which is another thing than 0.</summary>
    private static ResponsePlan<IReadOnlyList<object?>> Sum(Selection selection) =>
        Of(selection, (sum, _) => Rounded(sum));

    /// <summary>An average, divided here: databases differ in how many digits they divide to.</summary>
    private static ResponsePlan<IReadOnlyList<object?>> Average(Selection selection) =>
        Of(
            selection,
            (sum, count) =>
                sum switch
                {
                    long whole => (double)whole / count,
                    double number => Rounded(number / count),
                    decimal number => number / count,
                    _ => throw new UnreachableException(),
                }
        );

    private static ResponsePlan<IReadOnlyList<object?>> Of(Selection selection, Func<object, int, object> read)
    {
        var together = selection.Row.Together;
        var (sum, count) = (together.Add(AggregateFunction.Sum), together.Add(AggregateFunction.ValueCount));
        return new(
            (output, told) =>
                Write(
                    output.Json,
                    told[count] is int values and > 0 && told[sum] is { } added ? read(added, values) : null
                )
        );
    }

    /// <remarks>
    /// Numbers with a fraction give another last digit when they are added up in another order, which no database promises.
    /// </remarks>
    private static object Rounded(object number) =>
        number is double fraction
            ? double.Parse(fraction.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : number;

    private static void Write(Utf8JsonWriter json, object? value)
    {
        if (value is null)
            json.WriteNullValue();
        else
            ScalarDefinitions.Of(value.GetType()).Write(json, value);
    }
}
