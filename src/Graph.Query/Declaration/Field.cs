using System.Linq.Expressions;
using System.Reflection;
using Graph.Query.Expressions;
using Graph.Query.Operands;

namespace Graph.Query.Declaration;

/// <summary>A field: one expression, from which schema, filter, sort order and projection follow.</summary>
public abstract class Field
{
    private readonly LambdaExpression? instead;
    private readonly FieldSource source;

    private protected Field(FieldSource source)
    {
        this.source = source;
        Name = source.Name;
        Description = source.Description;
        Arguments = source.Arguments;
        Lambda = source.Lambda;
        TranslatableLambda.Check(Name, Lambda);
        instead = source.Instead;
        if (instead is not null)
            TranslatableLambda.Check(Name, instead);
        Property = source.Property;
        IsNullable = source.IsNullable;
    }

    /// <summary>What clients call the field, e.g. <c>sinceYear</c>.</summary>
    public string Name { get; }

    /// <summary>What the field means; null where the property's own documentation says it.</summary>
    public string? Description { get; }

    /// <summary>Why the field is to go, and what replaces it; null where it is to stay.</summary>
    public string? DeprecationReason { get; internal set; }

    /// <summary>The property that the field reads; null where the field is computed.</summary>
    public PropertyInfo? Property { get; }

    /// <summary>What clients may pass to the field, in the order of the expression's parameters.</summary>
    public IReadOnlyList<Argument> Arguments { get; }

    /// <summary>Whether a row may have no value here.</summary>
    public bool IsNullable { get; }

    /// <summary>The type of the expression: of the value, of the related entity, or of the list.</summary>
    public Type ClrType => Lambda.ReturnType;

    /// <summary>The expression: from the entity, and from the arguments if there are any, to the value.</summary>
    internal LambdaExpression Lambda { get; }

    /// <summary>All expressions that the field is read by.</summary>
    internal virtual IEnumerable<LambdaExpression> Lambdas => instead is null ? [Lambda] : [Lambda, instead];

    /// <summary>The same field of a class that derives from the entity's.</summary>
    internal Field For(Type derived)
    {
        var field = Build(source.For(derived));
        field.DeprecationReason = DeprecationReason;
        return field;
    }

    /// <summary>The field with values for its arguments.</summary>
    /// <param name="values">One value per argument, in their order.</param>
    public BoundLambda With(IReadOnlyList<Operand> values) =>
        instead is null ? new(Lambda, values)
        : !values[^1].IsNull ? new(instead, [values[^1]])
        : new(Lambda, [.. values.SkipLast(1)]);

    /// <summary>The field where a client cannot give arguments: inside filters and sort orders.</summary>
    /// <param name="scope">Tells what the arguments mean there.</param>
    internal BoundLambda In(ArgumentScope scope) => With([.. Arguments.Select(scope.ValueOf)]);

    /// <summary>A field of the same kind.</summary>
    private protected abstract Field Build(FieldSource source);
}
