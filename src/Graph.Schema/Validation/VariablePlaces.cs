using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Schema.Validation;

/// <summary>
/// Finds the place of every variable in a document. The engine's own finding forgets that items of a list may not be
/// null, and which fields of input objects have defaults (GraphQL.NET 8.8.5).
/// </summary>
internal sealed class VariablePlaces
{
    private readonly Dictionary<GraphQLVariable, VariablePlace> places = [];

    public VariablePlaces()
    {
        Visitor = new MatchingNodeVisitor<GraphQLArgument>(
            (argument, context) =>
            {
                var place = context.TypeInfo.GetArgument();
                Add(argument.Value, place?.ResolvedType, place?.DefaultValue is not null);
            }
        );
    }

    /// <summary>Sees the document; when it has left it, all places are known.</summary>
    public INodeVisitor Visitor { get; }

    /// <summary>The variables that an operation uses, in its fragments too, each with its place and its definition.</summary>
    /// <remarks>A variable without a definition, or a place that does not exist, is left to the rules on those.</remarks>
    public IEnumerable<(GraphQLVariable Node, VariablePlace Place, GraphQLVariableDefinition Definition)> Of(
        GraphQLOperationDefinition operation,
        ValidationContext context
    ) =>
        from usage in context.GetRecursiveVariables(operation) ?? []
        let definition = operation.Variables?.FirstOrDefault(v => v.Variable.Name == usage.Node.Name)
        let place = places.GetValueOrDefault(usage.Node)
        where definition is not null && place is not null
        select (usage.Node, place, definition);

    private void Add(GraphQLValue value, IGraphType? type, bool hasDefault)
    {
        switch (value, type)
        {
            case (GraphQLVariable variable, not null):
                places[variable] = new VariablePlace(type, hasDefault);
                break;
            case (_, NonNullGraphType nonNull):
                Add(value, nonNull.ResolvedType, hasDefault);
                break;
            case (GraphQLListValue { Values: { } items }, ListGraphType list):
                foreach (var item in items)
                    Add(item, list.ResolvedType, hasDefault: false);
                break;
            case (GraphQLObjectValue, ListGraphType list): // an object stands for a list of one
                Add(value, list.ResolvedType, hasDefault: false);
                break;
            case (GraphQLObjectValue { Fields: { } fields }, IInputObjectGraphType input):
                foreach (var field in fields)
                    if (input.GetField(field.Name.StringValue) is { } known)
                        Add(field.Value, known.ResolvedType, known.DefaultValue is not null);
                break;
        }
    }
}
