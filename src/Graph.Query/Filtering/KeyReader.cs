using Graph.Query.Declaration;

namespace Graph.Query.Filtering;

/// <summary>Reads a global ID that must be one of an entity's.</summary>
/// <param name="type">The entity.</param>
/// <param name="globalId">The ID as a client gives it.</param>
/// <returns>The key, of the type of the entity's key field.</returns>
/// <exception cref="Errors.QueryException">It is no ID, or one of another entity.</exception>
public delegate object KeyReader(EntityType type, string globalId);
