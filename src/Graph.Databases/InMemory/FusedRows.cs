using System.Linq.Expressions;

namespace Graph.Databases.InMemory;

/// <summary>
/// Has a row be made once, of what is wanted of it: EF Core (10.0.15) makes a row of all columns for each join, copies it,
/// and makes another of the copy.
/// </summary>
internal sealed class FusedRows : ExpressionVisitor
{
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var call = (MethodCallExpression)base.VisitMethodCall(node);
        if (MadeRows.IsSelect(call))
            return Selected(call) ?? call;
        return MadeRows.IsJoin(call) ? Joined(call) ?? call : call;
    }

    private static MethodCallExpression? Selected(MethodCallExpression call) =>
        MadeRows.Of(call.Arguments[0]) is { } made
        && call.Arguments[1] is LambdaExpression { Parameters: [var row] } wanted
        && Filled(made, (wanted.Body, row)) is [var body]
            ? made.With(body)
            : null;

    private static MethodCallExpression? Joined(MethodCallExpression join)
    {
        var (key, result) = (MadeRows.KeyOf(join), MadeRows.ResultOf(join));
        if (
            MadeRows.Of(join.Arguments[0]) is not { AreSelected: true, Result.Parameters: [var row] } made
            || row == result.Parameters[1]
            || Filled(made, (key.Body, key.Parameters[0]), (result.Body, result.Parameters[0]))
                is not [var keyBody, var resultBody]
        )
            return null;
        return MadeRows.Joined(
            join,
            made.Call.Arguments[0],
            Expression.Lambda(key.Type, keyBody, row),
            Expression.Lambda(result.Type, resultBody, row, result.Parameters[1])
        );
    }

    /// <summary>
    /// What is wanted of a row, with what fills its columns in the place of reading them; null where that would be worked out
    /// more often than before.
    /// </summary>
    private static List<Expression>? Filled(MadeRows made, params (Expression Body, ParameterExpression Row)[] wanted)
    {
        var taken = new HashSet<int>();
        var mayStay = true;
        var filled = new List<Expression>();
        foreach (var (body, row) in wanted)
        {
            var reads = new ColumnReads(row, Fill);
            filled.Add(reads.Visit(body));
            mayStay &= !reads.HasOthers && !Declares(body, made.Result.Parameters);
        }
        return mayStay ? filled : null;

        Expression Fill(MethodCallExpression read, bool isRepeated)
        {
            var column = made.Columns[TableColumn.Number(read)];
            mayStay &= IsCheap(column) || (taken.Add(TableColumn.Number(read)) && !isRepeated);
            var bare = column.Type == typeof(object) ? TableColumn.Bare(column) : column;
            return bare.Type == read.Type ? bare : Expression.Convert(column, read.Type);
        }
    }

    private static bool IsCheap(Expression column) =>
        TableColumn.Bare(column) is ConstantExpression or ParameterExpression
        || TableColumn.Bare(column) is MethodCallExpression { Arguments: [ParameterExpression, ..] } read
            && TableColumn.IsRead(read);

    /// <summary>Whether a lambda inside names its own parameters as others are named outside.</summary>
    private static bool Declares(Expression body, IEnumerable<ParameterExpression> parameters)
    {
        var lambdas = new Lambdas();
        lambdas.Visit(body);
        return lambdas.Declared.Overlaps(parameters);
    }

    private sealed class Lambdas : ExpressionVisitor
    {
        public HashSet<ParameterExpression> Declared { get; } = [];

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            Declared.UnionWith(node.Parameters);
            return base.VisitLambda(node);
        }
    }
}
