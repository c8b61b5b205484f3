using Graph.Schema.Responses;
using GraphQL.Types;

namespace Graph.Schema.Planning;

/// <summary>A field that is answered by a plan: it says which slots of a row it needs, and how to write them.</summary>
/// <typeparam name="TSource">What it is written from: a row, a page or an edge.</typeparam>
internal abstract class PlannedField<TSource> : FieldType
{
    /// <summary>Whether what is below it is inside one more list, of which there may be few.</summary>
    public virtual bool IsOfList => false;

    /// <summary>Whether its value depends on which of several kinds a row is of, beside what stands in the row.</summary>
    public virtual bool IsOfKind => false;

    /// <summary>Adds what the field needs to the selection's row, and says how to write it.</summary>
    /// <exception cref="Query.Errors.QueryException">The client's arguments cannot be understood, whatever their values.</exception>
    public abstract ResponsePlan<TSource> Plan(Selection selection);
}
