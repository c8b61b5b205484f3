namespace Graph.Schema.Responses;

/// <summary>Plans values that are one of several.</summary>
internal static class ResponseCases
{
    /// <summary>What is written of a row by the first of its slots that holds anything; one of them must.</summary>
    /// <param name="cases">How the row is written where a slot holds anything.</param>
    public static ResponsePlan<object?[]> Of(IReadOnlyList<(int Slot, ResponsePlan<object?[]> Plan)> cases)
    {
        return new(
            (output, row) => CaseOf(row).Write(output, row),
            cases.All(each => each.Plan.Fault is null) ? null : (faults, row) => CaseOf(row).Fault?.Invoke(faults, row)
        );

        ResponsePlan<object?[]> CaseOf(object?[] row) => cases.First(each => row[each.Slot] is not null).Plan;
    }
}
