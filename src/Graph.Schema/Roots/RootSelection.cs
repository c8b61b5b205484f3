using System.Data.Common;
using Graph.Query.Declaration;
using Graph.Query.Errors;
using Graph.Query.Execution;
using Graph.Query.Projection;
using Graph.Schema.Errors;
using Graph.Schema.Execution;
using Graph.Schema.Planning;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Roots;

/// <summary>A root field that a client selected, while it is answered.</summary>
internal sealed class RootSelection
{
    private readonly IResolveFieldContext context;
    private readonly RootServices services;
    private readonly ResponsePath path;

    public RootSelection(IResolveFieldContext context, RootServices services)
    {
        this.context = context;
        this.services = services;
        path = new ResponsePath(null, (string)context.ResponsePath.First());
        Planner = new SelectionPlanner((ExecutionContext)context.ExecutionContext, services);
        Arguments = Planner.Arguments(context.FieldAst, context.FieldDefinition, new ArgumentScope(services.Clock));
    }

    public SelectionPlanner Planner { get; }

    public FieldArguments Arguments { get; }

    public CancellationToken Cancellation => context.CancellationToken;

    /// <summary>Plans what the client selects below the field, whose type is an object type.</summary>
    public ResponseWriter<TSource> Plan<TSource>(RowProjection row) =>
        Plan<TSource>((IObjectGraphType)context.FieldDefinition.ResolvedType.NamedType(), row);

    /// <summary>Plans what the client selects below the field, for rows of one object type.</summary>
    public ResponseWriter<TSource> Plan<TSource>(string objectType, RowProjection row) =>
        Plan<TSource>(Planner.ObjectType(objectType), row);

    /// <summary>Reports an error at one item of the field's list; the other items keep their answers.</summary>
    public void Report(QueryException error, int index) =>
        QueryErrors.Report(context, error, context.FieldAst, [.. path.Keys, index]);

    /// <summary>Reads rows in a database context of the field's own.</summary>
    public Task<TResult> ReadAsync<TResult>(Func<EntityReader, Task<TResult>> read) =>
        InDatabaseAsync(database => read(new EntityReader(database)));

    /// <summary>Does something in a database context of the field's own.</summary>
    /// <remarks>
    /// As one unit under the provider's execution strategy: what is tried again is the whole of it. A query outside of
    /// one would be compiled twice, since EF Core buffers rows where it may have to read them again.
    /// </remarks>
    public async Task<TResult> InDatabaseAsync<TResult>(Func<DbContext, Task<TResult>> work)
    {
        await using var database = await services.OpenDatabase(Cancellation);
        try
        {
            return await database
                .Database.CreateExecutionStrategy()
                .ExecuteAsync(_ => InSnapshotAsync(database, work), Cancellation);
        }
        catch (DbException fault) when (Cancellation.IsCancellationRequested)
        {
            // SQLite says of a statement that was ended that it failed.
            throw new OperationCanceledException(fault.Message, fault, Cancellation);
        }
    }

    /// <summary>Reads the one row of a request.</summary>
    public async Task<RenderedJson?> AnswerOneAsync(
        RowsRequest request,
        RowProjection row,
        ResponseWriter<object?[]> write
    )
    {
        var rows = await ReadAsync(reader => reader.RowsAsync(request with { Take = 1 }, row, Cancellation));
        return rows is [var found] ? RenderedJson.Of(write, found) : null;
    }

    private async Task<TResult> InSnapshotAsync<TResult>(DbContext database, Func<DbContext, Task<TResult>> work)
    {
        await using var snapshot = await services.Snapshots.OpenAsync(database, Cancellation);
        return await work(database);
    }

    private ResponseWriter<TSource> Plan<TSource>(IObjectGraphType type, RowProjection row) =>
        Planner.Object<TSource>(type, context.FieldAst.SelectionSet, row, path, Arguments.Scope);
}
