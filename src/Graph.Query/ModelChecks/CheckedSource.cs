using System.Linq.Expressions;
using Graph.Query.Declaration;
using Graph.Query.Execution;

namespace Graph.Query.ModelChecks;

/// <summary>Takes queries that the server sets for its root fields, and tells what of them cannot work.</summary>
public static class CheckedSource
{
    /// <summary>The rows of a query, of which all checks find that it works.</summary>
    /// <param name="declared">The declared entities.</param>
    /// <param name="field">The field whose rows it finds.</param>
    /// <param name="query">From a context, and perhaps from services, to rows.</param>
    /// <exception cref="InvalidOperationException">Something cannot work; the message has a line for each.</exception>
    public static RowSource Of(EntityModel declared, string field, LambdaExpression query)
    {
        var faults = Unmapped(declared, field, query).ToList();
        var source = default(RowSource);
        try
        {
            source = RowSource.Of(field, query);
        }
        catch (DeclarationException fault)
        {
            faults.Add(fault.Message);
        }
        return source is not null && faults.Count == 0 ? source : throw DeclarationErrors.All(faults);
    }

    private static IEnumerable<string> Unmapped(EntityModel declared, string field, LambdaExpression query) =>
        declared.Mapped is { } mapped
            ?
            [
                .. UnmappedSets.In(query, mapped).Select(set => ModelErrors.SetNotMapped(field, set)),
                .. UnmappedMembers.In(query, mapped).Select(member => ModelErrors.NotMapped(field, member)),
            ]
            : [];
}
