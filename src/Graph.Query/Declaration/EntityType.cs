using System.Linq.Expressions;
using Graph.Query.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Graph.Query.Declaration;

/// <summary>An entity and the fields that clients may ask of it, each declared once as an expression.</summary>
public abstract class EntityType
{
    private readonly Dictionary<string, Field> byName = new(StringComparer.Ordinal);

    private protected EntityType(Type clrType) => ClrType = clrType;

    /// <summary>What clients call the type, e.g. <c>District</c>: the entity's own name.</summary>
    public string Name => ClrType.Name;

    /// <summary>The entity's class, which the EF Core model maps.</summary>
    public Type ClrType { get; }

    /// <summary>The fields, in the order in which they were declared; empty until a model takes the type in.</summary>
    public IReadOnlyCollection<Field> Fields { get; private set; } = [];

    /// <summary>The order of rows where a client asks for none: smallest first, and the primary key last.</summary>
    internal IReadOnlyList<LambdaExpression> DefaultOrder { get; private set; } = [];

    /// <summary>When rows begin and end; null where they do not.</summary>
    public Life? Life { get; private set; }

    /// <summary>The field that identifies a row for clients; null for rows that are reached only through others.</summary>
    public KeyField? Key { get; private set; }

    /// <summary>The nearest declared entity that this one derives from, whose fields it has too; null for none.</summary>
    public EntityType? Base { get; private set; }

    /// <summary>
    /// The entities that rows are of, where others that are declared derive from this one; empty where rows are of this one
    /// itself.
    /// </summary>
    public IReadOnlyList<EntityType> Kinds { get; private set; } = [];

    /// <summary>Whether rows are of declared entities that derive from this one, and never of this one itself.</summary>
    public bool IsBase => Kinds.Count > 0;

    /// <summary>The field of that name.</summary>
    /// <param name="name">A declared field's name, e.g. <c>number</c>.</param>
    /// <exception cref="KeyNotFoundException">No field of that name is declared.</exception>
    public Field this[string name] => byName[name];

    internal abstract IQueryable Rows(DbContext database);

    internal abstract void Build(EntityModel model);

    /// <summary>All expressions over the entity that its declaration holds, each under the name of its field.</summary>
    internal IEnumerable<(string Name, LambdaExpression Lambda)> Lambdas =>
        [
            .. from each in Fields from lambda in each.Lambdas select (each.Name, lambda),
            .. from key in DefaultOrder select (nameof(Fields<>.OrderBy), key),
            .. from life in Life is null ? [] : new[] { Life } select (nameof(Fields<>.Life), life.Stood),
        ];

    /// <summary>Whether rows are of another entity, too: of the same, or of one that this one derives from.</summary>
    /// <param name="other">The other entity.</param>
    public bool Is(EntityType other) => this == other || other.Kinds.Contains(this);

    /// <summary>Learns which of the declared entities it derives from, and which derive from it.</summary>
    internal void Relate(IReadOnlyList<EntityType> declared)
    {
        Base = declared.Where(type => IsAbove(type, this)).MaxBy(type => Depth(type.ClrType));
        Kinds = [.. declared.Where(type => IsAbove(this, type) && !declared.Any(other => IsAbove(type, other)))];
    }

    /// <summary>How many classes a class derives from.</summary>
    internal static int Depth(Type type) => type.BaseType is { } above ? 1 + Depth(above) : 0;

    private static bool IsAbove(EntityType type, EntityType below) => below.ClrType.IsSubclassOf(type.ClrType);

    private protected void Take(
        EntityModel model,
        IReadOnlyCollection<Field> fields,
        IReadOnlyList<LambdaExpression> defaultOrder,
        Life? life
    )
    {
        Fields = fields;
        Key = fields.OfType<KeyField>().FirstOrDefault();
        DefaultOrder =
            defaultOrder.Count > 0 ? defaultOrder : [.. Base?.DefaultOrder.Select(key => key.For(ClrType)) ?? []];
        Life = life ?? Base?.Life?.For(ClrType);
        byName.Clear();
        foreach (var field in fields)
            model.Try(() =>
            {
                if (!byName.TryAdd(field.Name, field))
                    throw DeclarationErrors.FieldTwice(Name, field.Name);
            });
    }
}
