using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Client.Generator.Validation;

/// <summary>
/// A variable stands only where its type fits, however deep in an argument. The engine's own rule takes any two lists for
/// the same type, and any two types that are not null (GraphQL.NET 8.8.5).
/// </summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed, for a document with one operation and its
/// fragments.
/// </remarks>
internal sealed class VariableUsages : ValidationRuleBase
{
    private static readonly INodeVisitor Visitor = new MatchingNodeVisitor<GraphQLArgument>(
        (argument, context) =>
        {
            // An argument that does not exist is found by another rule.
            if (context.TypeInfo.GetArgument() is { ResolvedType: { } type } declared)
                Check(argument.Value, type, declared.DefaultValue is not null, context);
        }
    );

    /// <inheritdoc />
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);

    private static void Check(GraphQLValue value, IGraphType place, bool hasDefault, ValidationContext context)
    {
        var type = place is NonNullGraphType nonNull ? nonNull.ResolvedType : place;
        switch (value, type)
        {
            case (GraphQLVariable variable, _):
                CheckUsage(variable, place, hasDefault, context);
                break;
            case (GraphQLListValue { Values: { } items }, ListGraphType { ResolvedType: { } itemType }):
                foreach (var item in items)
                    Check(item, itemType, hasDefault: false, context);
                break;
            case (GraphQLObjectValue { Fields: { } fields }, IInputObjectGraphType input):
                foreach (var field in fields)
                    if (input.GetField(field.Name.Value) is { ResolvedType: { } fieldType } declared)
                        Check(field.Value, fieldType, declared.DefaultValue is not null, context);
                break;
            case (not GraphQLListValue, ListGraphType { ResolvedType: { } itemType }): // one item is a list, too
                Check(value, itemType, hasDefault: false, context);
                break;
        }
    }

    private static void CheckUsage(GraphQLVariable usage, IGraphType place, bool hasDefault, ValidationContext context)
    {
        var variable = context.Operation.Variables?.FirstOrDefault(each => each.Variable.Name == usage.Name);
        // One that is not declared is found by another rule.
        if (variable is null || IsAllowed(variable, place, hasDefault))
            return;
        var message = Messages.Misplaced(usage.Name.StringValue, TypeText(variable.Type), place);
        context.ReportError(new ValidationError(context.Document.Source, null, message, variable, usage));
    }

    private static bool IsAllowed(GraphQLVariableDefinition variable, IGraphType place, bool hasDefault)
    {
        if (place is not NonNullGraphType nonNull || variable.Type is GraphQLNonNullType)
            return Fits(variable.Type, place);
        var hasValue = hasDefault || variable.DefaultValue is not (null or GraphQLNullValue);
        return hasValue && Fits(variable.Type, nonNull.ResolvedType);
    }

    private static bool Fits(GraphQLType given, IGraphType? place) =>
        (given, place) switch
        {
            (GraphQLNonNullType some, NonNullGraphType wanted) => Fits(some.Type, wanted.ResolvedType),
            (_, NonNullGraphType) => false,
            (GraphQLNonNullType some, _) => Fits(some.Type, place),
            (GraphQLListType list, ListGraphType wanted) => Fits(list.Type, wanted.ResolvedType),
            (GraphQLNamedType named, not ListGraphType) => named.Name.Value == place?.Name,
            _ => false,
        };

    private static string TypeText(GraphQLType type) =>
        type switch
        {
            GraphQLNonNullType nonNull => $"{TypeText(nonNull.Type)}!",
            GraphQLListType list => $"[{TypeText(list.Type)}]",
            _ => ((GraphQLNamedType)type).Name.StringValue,
        };
}
