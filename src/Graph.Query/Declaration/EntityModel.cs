using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Query.Declaration;

/// <summary>All declared entities, tied together: a field that leads to another entity knows that entity's fields.</summary>
public sealed class EntityModel
{
    private readonly Dictionary<Type, EntityType> byClrType = [];
    private readonly List<string> faults = [];

    /// <summary>Takes the declarations in and builds their fields.</summary>
    /// <param name="types">One declaration per entity; their order is the order of <see cref="Types"/>.</param>
    /// <exception cref="InvalidOperationException">A declaration contradicts itself or leads to an undeclared type.</exception>
    public EntityModel(IEnumerable<EntityType> types)
        : this(types, mapped: null)
    {
        if (faults.Count > 0)
            throw DeclarationErrors.All(faults);
    }

    /// <summary>Takes in what can be taken in; <see cref="Faults"/> tells what could not.</summary>
    /// <param name="types">One declaration per entity.</param>
    /// <param name="mapped">What the database's model knows of the entities; null where there is none at hand.</param>
    internal EntityModel(IEnumerable<EntityType> types, IReadOnlyModel? mapped)
    {
        Mapped = mapped;
        Types = [.. types.Where(Add)];
        foreach (var type in Types)
            type.Relate(Types);
        foreach (var type in Types.OrderBy(type => type.Base is null ? 0 : EntityType.Depth(type.ClrType)))
        {
            type.Build(this);
            type.Key?.Learn(mapped?.FindEntityType(type.ClrType));
        }
    }

    /// <summary>The declared entities.</summary>
    public IReadOnlyList<EntityType> Types { get; }

    /// <summary>The declaration of an entity.</summary>
    /// <param name="clrType">The entity's class.</param>
    /// <exception cref="InvalidOperationException">That class is not declared.</exception>
    public EntityType this[Type clrType] =>
        byClrType.TryGetValue(clrType, out var type) ? type : throw DeclarationErrors.RootUndeclared(clrType);

    internal IReadOnlyModel? Mapped { get; }

    /// <summary>What declarations cannot do, a sentence or two for each, in the order in which they were found.</summary>
    internal IReadOnlyList<string> Faults => faults;

    internal bool TryGet(Type clrType, [NotNullWhen(true)] out EntityType? type) =>
        byClrType.TryGetValue(clrType, out type);

    /// <summary>Does a part of a declaration; what it cannot do is remembered, and the rest goes on.</summary>
    internal void Try(Action part)
    {
        try
        {
            part();
        }
        catch (DeclarationException fault)
        {
            faults.Add(fault.Message);
        }
    }

    private bool Add(EntityType type)
    {
        var isNew = byClrType.TryAdd(type.ClrType, type);
        if (!isNew)
            faults.Add(DeclarationErrors.TypeTwice(type.ClrType).Message);
        return isNew;
    }
}
