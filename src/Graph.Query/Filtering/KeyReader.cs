using Graph.Query.Declaration;

namespace Graph.Query.Filtering;

/// <summary>Reads a global ID that must be one of an entity's.</summary>
/// <param name="type">The entity, or the base of several.</param>
/// <param name="globalId">The ID as a client gives it.</param>
/// <returns>The entity, and the key, of the type of its key field.</returns>
/// <exception cref="Errors.QueryException">It is no ID, or one of another entity.</exception>
public delegate (EntityType Type, object Key) KeyReader(EntityType type, string globalId);
