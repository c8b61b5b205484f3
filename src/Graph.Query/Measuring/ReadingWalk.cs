using System.Diagnostics;
using Graph.Query.Execution;
using Graph.Query.Projection;
using Graph.Query.Projection.Groups;
using Graph.Query.Requests;
using Graph.Query.Scalars;

namespace Graph.Query.Measuring;

/// <summary>Walks a reading from its first rows to its innermost lists, and adds up what it takes.</summary>
/// <param name="sizes">How long lists are.</param>
/// <param name="operands">What a client's values say of sizes.</param>
internal sealed class ReadingWalk(ListSizes sizes, OperandSizes operands)
{
    private readonly RowWalk walk = new(sizes, operands);

    /// <summary>Rows that are read.</summary>
    public double Rows { get; private set; }

    /// <summary>What is looked through.</summary>
    public double LookedThrough => walk.LookedThrough;

    public void Read(Reading reading)
    {
        if (reading.IsCounted)
            Filter(reading.Request, All(reading), times: 1);
        if (reading.IsAggregated)
            Together(reading);
        foreach (var groups in reading.Groups)
            InGroups(reading, groups.Groups);
        if (!reading.AreRead)
            return;
        walk.Statements = ReadingSize.Statements(reading.Row);
        var all = All(reading);
        Filter(reading.Request, all, times: 1);
        Order(reading.Request, reading.Row, all, times: 1);
        Take(reading.Row, all.AtMost(operands.Most(reading)), times: 1);
    }

    /// <summary>Goes through the rows once, and computes of each what is added up.</summary>
    private void Together(Reading reading)
    {
        walk.Statements = 1;
        var all = All(reading);
        Filter(reading.Request, all, times: 1);
        foreach (var slot in reading.Row.Together.Slots)
            if (slot.Source is { } value)
                walk.Value(value.Lambda, all, times: 1);
        Rows++;
    }

    /// <summary>Goes through the rows once for the groups of a page, and for each of these once for each list of its rows.</summary>
    private void InGroups(Reading reading, GroupRequest groups)
    {
        walk.Statements = 1;
        var all = All(reading);
        Filter(reading.Request, all, times: 1);
        foreach (var value in groups.Computed)
            walk.Value(value, all, times: 1);
        var page = all.AtMost(operands.Most(groups.Take));
        Rows += page.Count;
        foreach (var (request, row) in groups.RowLists)
            OfEach(page.Count, reading, groups, request, row);
    }

    private void OfEach(double groups, Reading reading, GroupRequest by, RowsRequest request, RowProjection row)
    {
        var all = All(reading);
        var looked = all with { Count = all.Count * groups, AreDistinct = false };
        walk.Statements = ReadingSize.Statements(row);
        Filter(reading.Request, looked, times: groups);
        foreach (var key in by.Keys)
            walk.Value(key.Value, looked, times: groups);
        // Groups have no row in common.
        Order(request, row, all, times: groups);
        Take(row, all.AtMost(operands.Most(request) * groups), times: groups);
    }

    private RowSet All(Reading reading) =>
        reading.Source is { } source
            ? walk.Query(source.Query)
            : new(sizes.RowsOf(reading.Row.Type.ClrType), AreDistinct: true);

    private void Filter(RowsRequest request, RowSet rows, double times)
    {
        walk.Rows(rows);
        foreach (var condition in request.Conditions)
            walk.Value(condition, rows, times);
    }

    private void Order(RowsRequest request, RowProjection row, RowSet rows, double times)
    {
        foreach (var key in request.Order)
            walk.Value(key.Key, rows, times);
        foreach (var key in row.Type.DefaultOrder)
            walk.Value(key, rows, times);
    }

    /// <summary>Takes rows, with all that is wanted of each.</summary>
    private void Take(RowProjection row, RowSet rows, double times)
    {
        Rows += rows.Count;
        TakeSlots(row, rows, times);
    }

    private void TakeSlots(RowProjection row, RowSet rows, double times)
    {
        foreach (var slot in row.Slots)
        {
            walk.Statements = 1;
            Take(slot, rows, times);
        }
    }

    private void Take(Slot slot, RowSet rows, double times)
    {
        switch (slot)
        {
            case Slot.Value:
                walk.Value(slot.Source.Lambda, rows, times);
                Rows += rows.Count * RowsOf(slot.Source.Lambda.ReturnType);
                break;
            case Slot.OfList:
                walk.Value(slot.Source.Lambda, rows, times);
                break;
            case Slot.One one:
                walk.Value(one.Source.Lambda, rows, times);
                Take(one.Row, rows.Related, times);
                break;
            case Slot.First first:
                Take(first.Row, walk.List(first.Source.Lambda, rows, times).AtMost(rows.Count), rows.Count);
                break;
            case Slot.Kind kind:
                TakeSlots(kind.Row, OfKind(kind, rows), times);
                break;
            case Slot.List list:
                TakeList(list, rows, times);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>What a value of a type counts as.</summary>
    private static int RowsOf(Type type) => (ScalarKinds.Find(type) ?? ScalarKinds.FindOfItems(type))?.Rows ?? 0;

    /// <summary>Those of some rows that are of one kind: as many as there are of it, where none comes twice.</summary>
    private RowSet OfKind(Slot.Kind kind, RowSet rows) =>
        rows.AreDistinct ? rows.AtMost(sizes.RowsOf(kind.Row.Type.ClrType)) : rows;

    private void TakeList(Slot.List list, RowSet owners, double times)
    {
        walk.Statements = ReadingSize.Statements(list.Row);
        var items = walk.List(list.Source.Lambda, owners, times);
        foreach (var condition in list.Request.Conditions)
            walk.Value(condition, items, owners.Count);
        Order(list.Request, list.Row, items, owners.Count);
        Take(list.Row, items.AtMost(operands.Most(list.Request) * owners.Count), owners.Count);
    }
}
