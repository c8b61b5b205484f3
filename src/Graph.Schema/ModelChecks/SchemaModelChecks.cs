using Graph.Query.ModelChecks;

namespace Graph.Schema.ModelChecks;

/// <summary>What GraphQL, and the form of this schema, ask of declared entities.</summary>
internal static class SchemaModelChecks
{
    public static IReadOnlyList<IModelCheck> All { get; } =
    [new FilledTypes(), new WrittenNames(), new DistinctNames(), new KeysInIds(), new SingleMembers()];
}
