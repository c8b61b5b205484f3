namespace Graph.Query.Compilation;

/// <summary>A query would have to be compiled, for which it is nobody's turn: take one, and do the same again.</summary>
public sealed class NotCompiledException : Exception
{
    internal NotCompiledException(object query)
        : base("The query is not compiled yet.") => Query = query;

    /// <summary>What is the same for all who ask the same.</summary>
    public object Query { get; }
}
