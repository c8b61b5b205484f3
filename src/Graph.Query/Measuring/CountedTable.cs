using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Query.Measuring;

/// <summary>What is counted of an entity: its rows, and how many of them belong to each owner.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Owners">The keys by which rows belong to owners, each a list of its own; all are the entity's.</param>
public sealed record CountedTable(IEntityType Entity, IReadOnlyList<IForeignKey> Owners);
