namespace Graph.Schema.Responses;

/// <summary>Plans lists.</summary>
internal static class ResponseLists
{
    /// <summary>A list of items; where one of them meets a fault, the list does.</summary>
    public static ResponsePlan<IEnumerable<TItem>> Of<TItem>(ResponsePlan<TItem> item) =>
        new(
            (output, items) => Write(output, items, item.Write),
            item.Fault is { } fault ? (faults, items) => Find(faults, items, fault) : null
        );

    private static void Write<TItem>(ResponseOutput output, IEnumerable<TItem> items, ResponseWriter<TItem> write)
    {
        var index = 0;
        output.Json.WriteStartArray();
        foreach (var item in items)
            output.Write(index++, write, item);
        output.Json.WriteEndArray();
    }

    private static PlacedFault? Find<TItem>(
        ArgumentFaults faults,
        IEnumerable<TItem> items,
        FaultFinder<TItem> fault
    ) => items.Select((item, index) => fault(faults, item)?.Below(index)).FirstOrDefault(met => met is not null);
}
