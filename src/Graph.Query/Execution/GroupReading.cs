using Graph.Query.Compilation;
using Graph.Query.Expressions;
using Graph.Query.Projection.Groups;
using Graph.Query.Requests;
using Microsoft.EntityFrameworkCore;

namespace Graph.Query.Execution;

/// <summary>Groups to read: a statement, and for each list of their rows one more for each group of the page.</summary>
internal sealed class GroupReading
{
    /// <param name="groups">Which groups.</param>
    /// <param name="request">Of which rows.</param>
    /// <param name="set">The set of the rows, before they are filtered.</param>
    public GroupReading(
        GroupRequest groups,
        RowsRequest request,
        Func<DbContext, System.Linq.Expressions.Expression> set
    )
    {
        Groups = groups;
        Rows = new(database => groups.Of(RowsExpression.Filtered(LinqMethods.OverSet, set(database), request)));
        Lists =
        [
            .. groups.RowLists.Select(list => new Statement<IAsyncEnumerable<object?[]>>(database =>
                new RowsExpression(database).Of(
                    LinqMethods.OverSet,
                    set(database),
                    OfGroup(list.Request, request),
                    list.Row
                )
            )),
        ];
    }

    public GroupRequest Groups { get; }

    public Statement<IAsyncEnumerable<object?[]>> Rows { get; }

    /// <summary>Rows of one group, whose keys are filled in.</summary>
    public IReadOnlyList<Statement<IAsyncEnumerable<object?[]>>> Lists { get; }

    public void Compile(DbContext database)
    {
        Rows.Compile(database);
        foreach (var list in Lists)
            list.Compile(database);
    }

    private RowsRequest OfGroup(RowsRequest list, RowsRequest request) =>
        list with
        {
            Conditions = [.. request.Conditions, Groups.Belongs(), .. list.Conditions],
        };
}
