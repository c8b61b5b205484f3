using System.Diagnostics;
using Graph.Query.Operands;

namespace Graph.Query.Filtering;

/// <summary>The days from a first to a last one, as clients write them in a filter.</summary>
public static class Period
{
    /// <summary>What clients call the first day.</summary>
    public const string FromName = "from";

    /// <summary>What clients call the last day.</summary>
    public const string ToName = "to";

    /// <summary>Both days; neither can be read where the last is before the first.</summary>
    internal static (Operand From, Operand To) Read(Given? value, string at)
    {
        var days = Conditions.AsObject(value, at);
        var both = new ListOperand([Day(days, FromName), Day(days, ToName)]).Then(Check);
        return (new ItemOperand(both, 0), new ItemOperand(both, 1));

        object? Check(object? given) =>
            given is object[] and [DateOnly from, DateOnly to] && to < from
                ? throw FilterErrors.EndsBeforeItBegins(at, from, to)
                : given;
    }

    private static Operand Day(GivenObject days, string name) =>
        (days[name] as GivenValue)?.Operand ?? throw new UnreachableException("The schema requires both days.");
}
