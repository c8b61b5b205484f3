using Graph.Query.Execution;
using Graph.Query.Operands;
using Graph.Query.Projection;
using Graph.Query.Projection.Groups;
using Graph.Query.Requests;

namespace Graph.Query.Measuring;

/// <summary>Finds the lists of values in all filters of a reading; how long they are, each request says.</summary>
public static class FilterLists
{
    /// <summary>The lists, and in how many statements each of them stands.</summary>
    /// <param name="reading">What is to be read.</param>
    public static IEnumerable<(Operand List, int Statements)> Of(Reading reading)
    {
        var rows = Of(reading.Request, reading.Row);
        var besides = (reading.IsCounted ? 1 : 0) + (reading.IsAggregated ? 1 : 0) + reading.Groups.Sum(Statements);
        return
        [
            .. rows,
            .. besides > 0 ? reading.Request.Lists.Select(list => (list, besides)) : [],
            .. reading.Groups.SelectMany(groups => Of(groups.Groups)),
        ];
    }

    /// <summary>The statements in which the filter of the rows stands that are grouped.</summary>
    private static int Statements(GroupReading groups) =>
        1 + groups.Groups.RowLists.Sum(list => ReadingSize.Statements(list.Row));

    private static IEnumerable<(Operand List, int Statements)> Of(GroupRequest groups) =>
        [.. groups.Lists.Select(list => (list, 1)), .. groups.RowLists.SelectMany(list => Of(list.Request, list.Row))];

    private static IEnumerable<(Operand List, int Statements)> Of(RowsRequest request, RowProjection row) =>
        [.. request.Lists.Select(list => (list, ReadingSize.Statements(row))), .. Below(row)];

    private static IEnumerable<(Operand List, int Statements)> Below(RowProjection row) =>
        row.Slots.SelectMany(slot =>
            slot switch
            {
                Slot.One one => Below(one.Row),
                Slot.First first => Below(first.Row),
                Slot.Kind kind => Below(kind.Row),
                Slot.OfList told => told.Request.Lists.Select(list => (list, 1)),
                Slot.List list => Of(list.Request, list.Row),
                _ => [],
            }
        );
}
