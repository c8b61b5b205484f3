using System.Diagnostics;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Client.Generator.Shapes;

/// <summary>Finds the C# types of an operation's variables, and the input types that they lead to.</summary>
internal sealed class InputShaper(OperationFile source, ISchema schema, CSharpTypes types, ICollection<Fault> faults)
{
    private readonly Dictionary<string, RecordShape> inputs = [];

    /// <summary>The input types that were met, and those that they use.</summary>
    public IReadOnlyList<RecordShape> Inputs => [.. inputs.Values];

    /// <summary>The record of the operation's variables.</summary>
    public RecordShape Variables() =>
        new(source.Name, source.Purpose, [.. (source.Operation.Variables?.Items ?? []).Select(Variable)]);

    private PropertyShape Variable(GraphQLVariableDefinition variable)
    {
        var key = variable.Variable.Name.StringValue;
        var type = Resolve(variable.Type);
        return Property(key, type, $"`${key}` of the operation.", variable.DefaultValue is not null, variable);
    }

    private PropertyShape Property(string key, IGraphType type, string text, bool hasDefault, ASTNode variable)
    {
        var record = type.GetNamedType() is IInputObjectGraphType input ? Record(input, variable) : null;
        var known = types.Of(type, record);
        if (known is null)
            faults.Add(Fault.At(source.File, variable, Messages.NoScalar(type.GetNamedType().Name)));
        var presence = type is NonNullGraphType && !hasDefault ? Presence.Required : Presence.Optional;
        return new PropertyShape(key, known ?? CSharpTypes.Unknown, text, presence);
    }

    private string Record(IInputObjectGraphType type, ASTNode variable)
    {
        var name = Names.Of(type.Name);
        var record = new RecordShape(name, type.Description ?? $"`{type.Name}` of the schema.", []);
        // It may use itself, and must be known before its fields are.
        if (inputs.TryAdd(type.Name, record))
            inputs[type.Name] = record with
            {
                Properties =
                [
                    .. type.Fields.Select(field =>
                        Property(
                            field.Name,
                            field.ResolvedType!, // a schema that is initialized has all types
                            field.Description ?? $"`{field.Name}` of `{type.Name}`.",
                            field.DefaultValue is not null,
                            variable
                        )
                    ),
                ],
            };
        return name;
    }

    private IGraphType Resolve(GraphQLType type) =>
        type switch
        {
            GraphQLNonNullType nonNull => new NonNullGraphType(Resolve(nonNull.Type)),
            GraphQLListType list => new ListGraphType(Resolve(list.Type)),
            GraphQLNamedType named => schema.AllTypes[named.Name.Value]
                ?? throw new InvalidOperationException($"`{named.Name}` is no type."),
            _ => throw new UnreachableException(),
        };
}
