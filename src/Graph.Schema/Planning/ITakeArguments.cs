using Graph.Query.Declaration;

namespace Graph.Schema.Planning;

/// <summary>A field of the schema with declared arguments, whose values the fields below may inherit.</summary>
internal interface ITakeArguments
{
    /// <summary>The declared arguments; not those that every list takes.</summary>
    IReadOnlyList<Argument> DeclaredArguments { get; }
}
