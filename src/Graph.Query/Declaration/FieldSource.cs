using System.Linq.Expressions;
using System.Reflection;
using Graph.Query.Expressions;

namespace Graph.Query.Declaration;

/// <summary>What a declaration says of a field, before it is known which kind of field that makes.</summary>
internal sealed record FieldSource(
    string Name,
    LambdaExpression Lambda,
    IReadOnlyList<Argument> Arguments,
    string? Description
)
{
    /// <summary>The expression; of a type that allows null where there may be no value.</summary>
    public LambdaExpression Lambda { get; init; } = Readable(Lambda);

    /// <summary>The property at the end of the expression, e.g. <c>Region</c> of <c>i => i.Region</c>; null if computed.</summary>
    public PropertyInfo? Property { get; } = (Lambda.Body as MemberExpression)?.Member as PropertyInfo;

    /// <summary>
    /// The expression where a client gives the last of the arguments, which then stands for all; null if no argument
    /// replaces others.
    /// </summary>
    public LambdaExpression? Instead { get; init; }

    /// <summary>Whether the value may be null: as the types say, and for a computed reference always.</summary>
    public bool IsNullable { get; init; } = Nullability.Of(Lambda.Body);

    public FieldSource(LambdaExpression lambda)
        : this(FieldNames.Of(lambda), lambda, [], null) { }

    /// <summary>The same of a class that derives from the entity's.</summary>
    public FieldSource For(Type derived) => this with { Lambda = Lambda.For(derived), Instead = Instead?.For(derived) };

    // EF Core fails to read a number of a row that is not there, e.g. `i.Region.Area` of an optional region.
    private static LambdaExpression Readable(LambdaExpression lambda) =>
        Nullability.Of(lambda.Body) && Nulls.Allow(lambda.Body) is var body && body != lambda.Body
            ? Expression.Lambda(body, lambda.Parameters)
            : lambda;
}
