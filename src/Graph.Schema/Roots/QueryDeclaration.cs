using Graph.Query.Declaration;
using Graph.Schema.Connections;

namespace Graph.Schema.Roots;

/// <summary>Declares the fields of the query type; derive from it once per schema.</summary>
public abstract class QueryDeclaration
{
    /// <summary>What the schema as a whole is about, for its readers.</summary>
    public abstract string Description { get; }

    /// <summary>Arguments that every root field takes, and that hold for all fields below it which take them.</summary>
    public virtual IReadOnlyList<Argument> ScopeArguments => [];

    /// <summary>What lists have besides their rows; override it to leave something out.</summary>
    public virtual ListParts ListParts => ListParts.All;

    /// <summary>Adds every root field, in the order in which the schema shows them.</summary>
    /// <param name="query">Takes the fields.</param>
    protected internal abstract void Declare(QueryFields query);
}
