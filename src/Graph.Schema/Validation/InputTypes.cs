using Graph.Query.Errors;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Validation;

/// <summary>What input types demand of a value, wherever it stands.</summary>
internal static class InputTypes
{
    /// <summary>The fields that an object must have, each with a fault where it is missing.</summary>
    /// <param name="type">The type of the object.</param>
    /// <param name="isGiven">Whether the client gave a field of that name.</param>
    /// <param name="at">The object's place, as <see cref="ValueErrors"/> names it.</param>
    public static IEnumerable<QueryException> MissingFields(
        this IInputObjectGraphType type,
        Func<string, bool> isGiven,
        string at
    ) =>
        from field in type.Fields
        let required = field.DefaultValue is null ? field.ResolvedType as NonNullGraphType : null
        where required is not null && !isGiven(field.Name)
        select ValueErrors.Missing($"{at}.{field.Name}", required);

    /// <summary>The fault that a scalar finds in a value of the right kind.</summary>
    /// <param name="parse">Has the scalar read the value.</param>
    /// <param name="at">The value's place, as <see cref="ValueErrors"/> names it.</param>
    public static QueryException? Fault(Func<object?> parse, string at)
    {
        try
        {
            parse();
            return null;
        }
        catch (ScalarFormatException fault)
        {
            return ValueErrors.RefusedByScalar(at, fault);
        }
    }
}
