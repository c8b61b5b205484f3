using Graph.Query.Aggregation;
using Graph.Query.Scalars;
using Graph.Schema.Naming;
using Graph.Schema.Scalars;

namespace Graph.Schema.Inputs;

/// <summary>What is told of values of a scalar, in the order in which the schema shows it.</summary>
internal static class AggregateFunctions
{
    /// <summary>How the names of types about values of a scalar begin.</summary>
    public static string NameOf(ScalarKind kind) =>
        kind.HasRange ? ScalarDefinitions.Of(kind.ClrType).Name : TypeNames.AnyValue;

    /// <summary>What is told, and of which type it is.</summary>
    public static IEnumerable<(string Name, Type Type)> Of(ScalarKind kind)
    {
        if (kind.HasRange)
        {
            yield return (AggregateNames.Min, OrNull(kind.ClrType));
            yield return (AggregateNames.Max, OrNull(kind.ClrType));
        }
        if (kind.SumType is { } sum)
        {
            yield return (AggregateNames.Sum, OrNull(sum));
            yield return (AggregateNames.Average, OrNull(sum == typeof(decimal) ? sum : typeof(double)));
        }
        yield return (AggregateNames.DistinctCount, typeof(int));
    }

    /// <summary>What it means.</summary>
    public static string Describe(string function) =>
        function switch
        {
            AggregateNames.Min => "The least; null if no row has a value.",
            AggregateNames.Max => "The greatest; null if no row has a value.",
            AggregateNames.Sum => "All added up; null if no row has a value.",
            AggregateNames.Average => "The sum, divided by how many rows have a value; null if none has.",
            _ => "How many different ones there are.",
        };

    private static Type OrNull(Type type) => typeof(Nullable<>).MakeGenericType(type);
}
