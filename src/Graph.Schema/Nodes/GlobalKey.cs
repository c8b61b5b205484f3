using Graph.Query.Declaration;

namespace Graph.Schema.Nodes;

/// <summary>What a global ID names.</summary>
/// <param name="Type">The type of the row.</param>
/// <param name="Key">Its key, of the type of the key field.</param>
internal sealed record GlobalKey(EntityType Type, object Key)
{
    public (EntityType Type, object Key) TypeAndKey => (Type, Key);
}
