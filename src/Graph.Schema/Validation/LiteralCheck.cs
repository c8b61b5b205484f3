using Graph.Query.Errors;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Schema.Validation;

/// <summary>Checks a value that stands in the document, and reports each fault where it stands.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type</remarks>
internal sealed class LiteralCheck(ValidationContext context)
{
    /// <param name="type">What the place takes; null where another rule has found that the place does not exist.</param>
    /// <param name="value">What the client wrote.</param>
    /// <param name="at">The place, as <see cref="ValueErrors"/> names it.</param>
    public void Check(IGraphType? type, GraphQLValue value, string at)
    {
        switch (type, value)
        {
            case (_, GraphQLVariable): // known by its type, which is checked apart
            case (not NonNullGraphType, GraphQLNullValue):
                break;
            case (NonNullGraphType, GraphQLNullValue):
                context.Report(ValueErrors.IsNull(at, type), value);
                break;
            case (NonNullGraphType nonNull, _):
                Check(nonNull.ResolvedType, value, at);
                break;
            case (ListGraphType list, GraphQLListValue { Values: var items }):
                for (var index = 0; index < items?.Count; index++)
                    Check(list.ResolvedType, items[index], $"{at}[{index}]");
                break;
            case (ListGraphType list, _):
                Check(list.ResolvedType, value, at);
                break;
            case (IInputObjectGraphType input, GraphQLObjectValue fields):
                CheckFields(input, fields, at);
                break;
            case (IInputObjectGraphType input, _):
                context.Report(ValueErrors.NotAnObject(at, Quoted(value), input), value);
                break;
            case (ScalarGraphType scalar, _):
                if (Fault(scalar, value, at) is { } fault)
                    context.Report(fault, value);
                break;
        }
    }

    private void CheckFields(IInputObjectGraphType input, GraphQLObjectValue given, string at)
    {
        foreach (var field in given.Fields ?? [])
        {
            var name = field.Name.StringValue;
            if (input.GetField(name) is { } known)
                Check(known.ResolvedType, field.Value, $"{at}.{name}");
            else
                context.Report(ValueErrors.UnknownField($"{at}.{name}", name, input), field);
        }
        foreach (var fault in input.MissingFields(name => given.Field(name) is not null, at))
            context.Report(fault, given);
    }

    private QueryException? Fault(ScalarGraphType type, GraphQLValue value, string at)
    {
        if (type is EnumerationGraphType values)
            return EnumFault(values, value, at);
        return type.CanParseLiteral(value)
            ? InputTypes.Fault(() => type.ParseLiteral(value), at)
            : ValueErrors.WrongScalar(at, Quoted(value), type.Name);
    }

    private QueryException? EnumFault(EnumerationGraphType type, GraphQLValue value, string at) =>
        value switch
        {
            GraphQLEnumValue { Name.StringValue: var name } => type.Values.FindByName(name) is null
                ? ValueErrors.UnknownEnumValue(at, Quoted(value), name, type)
                : null,
            GraphQLStringValue { Value: var text } when type.Values.FindByName(text) is not null =>
                ValueErrors.QuotedEnumValue(at, Quoted(value), text.ToString()),
            _ => ValueErrors.UnknownEnumValue(at, Quoted(value), context.Quote(value), type),
        };

    private string Quoted(GraphQLValue value) => $"`{context.Quote(value)}`";
}
