using System.Diagnostics;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Client.Generator.Shapes;

/// <summary>Finds the C# types of an operation's variables, and the input types that they lead to.</summary>
internal sealed class InputShaper(OperationFile source, ISchema schema, CSharpTypes types, ICollection<Fault> faults)
{
    private readonly Dictionary<string, RecordShape> inputs = [];

    /// <summary>The input types that were met, and those that they use, by their names in the schema.</summary>
    public IReadOnlyDictionary<string, RecordShape> Inputs => inputs;

    /// <summary>The record of the operation's variables.</summary>
    /// <param name="answers">The records that stand inside it.</param>
    public RecordShape Variables(IEnumerable<RecordShape> answers)
    {
        var names = Names.TakenIn(source.Name);
        names.UnionWith(answers.Select(answer => answer.Name));
        return new RecordShape(
            source.Name,
            source.Purpose,
            [.. (source.Operation.Variables?.Items ?? []).Select(variable => Variable(variable, names))]
        );
    }

    private PropertyShape Variable(GraphQLVariableDefinition variable, HashSet<string> names)
    {
        var key = variable.Variable.Name.StringValue;
        var text = $"`${key}` of the operation.";
        var property = Property(key, Resolve(variable.Type), text, variable.DefaultValue is not null, variable);
        return property with { Name = Names.Take(property.Name, names) };
    }

    private PropertyShape Property(string key, IGraphType type, string text, bool hasDefault, ASTNode variable)
    {
        var record = type.GetNamedType() is IInputObjectGraphType input ? Record(input, variable) : null;
        var known = types.Of(type, record);
        if (known is null)
            faults.Add(source.Text.FaultAt(variable, Messages.NoScalar(type.GetNamedType().Name)));
        var presence = type is NonNullGraphType && !hasDefault ? Presence.Required : Presence.Optional;
        return new PropertyShape(key, Names.Of(key), known ?? CSharpTypes.Unknown, text, presence);
    }

    private string Record(IInputObjectGraphType type, ASTNode variable)
    {
        var name = Names.Of(type.Name);
        var record = new RecordShape(name, type.Description ?? $"`{type.Name}` of the schema.", []);
        // It may use itself, and must be known before its fields are.
        if (inputs.TryAdd(type.Name, record))
        {
            var names = Names.TakenIn(name);
            inputs[type.Name] = record with { Properties = [.. type.Fields.Select(Field)] };

            PropertyShape Field(FieldType field)
            {
                var text = field.Description ?? $"`{field.Name}` of `{type.Name}`.";
                // A schema that is initialized has all types.
                var property = Property(
                    field.Name,
                    field.ResolvedType!,
                    text,
                    field.DefaultValue is not null,
                    variable
                );
                return property with { Name = Names.Take(property.Name, names) };
            }
        }
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
