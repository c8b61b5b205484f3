using System.Linq.Expressions;
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

    private protected void Take(
        EntityModel model,
        IReadOnlyCollection<Field> fields,
        IReadOnlyList<LambdaExpression> defaultOrder,
        Life? life
    )
    {
        Fields = fields;
        Key = fields.OfType<KeyField>().FirstOrDefault();
        DefaultOrder = defaultOrder;
        Life = life;
        byName.Clear();
        foreach (var field in fields)
            model.Try(() =>
            {
                if (!byName.TryAdd(field.Name, field))
                    throw DeclarationErrors.FieldTwice(Name, field.Name);
            });
    }
}
