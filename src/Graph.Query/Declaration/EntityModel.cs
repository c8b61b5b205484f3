using System.Diagnostics.CodeAnalysis;

namespace Graph.Query.Declaration;

/// <summary>All declared entities, tied together: a field that leads to another entity knows that entity's fields.</summary>
public sealed class EntityModel
{
    private readonly Dictionary<Type, EntityType> byClrType;

    /// <summary>Takes the declarations in and builds their fields.</summary>
    /// <param name="types">One declaration per entity; their order is the order of <see cref="Types"/>.</param>
    /// <exception cref="InvalidOperationException">A declaration contradicts itself or leads to an undeclared type.</exception>
    public EntityModel(IEnumerable<EntityType> types)
    {
        Types = [.. types];
        byClrType = Types.ToDictionary(type => type.ClrType);
        foreach (var type in Types)
            type.Build(this);
    }

    /// <summary>The declared entities.</summary>
    public IReadOnlyList<EntityType> Types { get; }

    /// <summary>The declaration of an entity.</summary>
    /// <param name="clrType">The entity's class.</param>
    /// <exception cref="InvalidOperationException">That class is not declared.</exception>
    public EntityType this[Type clrType] =>
        byClrType.TryGetValue(clrType, out var type) ? type : throw DeclarationErrors.RootUndeclared(clrType);

    internal bool TryGet(Type clrType, [NotNullWhen(true)] out EntityType? type) =>
        byClrType.TryGetValue(clrType, out type);
}
