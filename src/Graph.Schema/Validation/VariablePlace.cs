using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Schema.Validation;

/// <summary>What the place of a variable takes: an argument, a field of an input object, or an item of a list.</summary>
/// <param name="Type">The place's type.</param>
/// <param name="HasDefault">Whether the place has a default of its own.</param>
internal sealed record VariablePlace(IGraphType Type, bool HasDefault)
{
    /// <summary>Whether the place has a value where the client gives none to the variable.</summary>
    public bool HasDefaultWith(GraphQLVariableDefinition variable) =>
        HasDefault || variable.DefaultValue is not (null or GraphQLNullValue);
}
