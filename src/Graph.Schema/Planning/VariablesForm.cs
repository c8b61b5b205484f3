using System.Globalization;
using System.Text;
using Graph.Query.Declaration;
using Graph.Query.Operands;
using Graph.Schema.Nodes;
using GraphQLParser.AST;

namespace Graph.Schema.Planning;

/// <summary>
/// What of a request's variables a plan depends on: which are given, which are null, the form of objects and lists of
/// objects, truth values, directions, and of which types global IDs are. All else are operands.
/// </summary>
internal sealed class VariablesForm(OperationVariables request, EntityModel model)
{
    private readonly StringBuilder form = new();

    /// <summary>The form; the same text for all requests of one operation that one plan serves.</summary>
    public static string Of(OperationVariables request, EntityModel model) => new VariablesForm(request, model).Read();

    private string Read()
    {
        if (request.Operation.Variables is not { } variables)
            return "";
        var reader = new GivenReader(request);
        foreach (var variable in variables.Items)
        {
            // Left out is something else than null: a condition that is left out is none.
            if (request.Values.Find(variable.Variable.Name)?.ValueSpecified != true)
                form.Append('-');
            Add(reader.Read(variable));
            if (IsId(variable.Type))
                AddTypes(request.Values.ValueFor(variable.Variable.Name.StringValue));
            form.Append(';');
        }
        return form.ToString();
    }

    private void Add(Given? given)
    {
        switch (given)
        {
            case null:
                form.Append('0');
                break;
            case GivenValue value:
                form.Append(CultureInfo.InvariantCulture, $"{(value.IsList ? '*' : '.')}{value.Form}");
                break;
            case GivenList list:
                form.Append('[');
                foreach (var item in list.Items)
                    Add(item);
                form.Append(']');
                break;
            case GivenObject members:
                form.Append('{');
                foreach (var (name, value) in members.Members)
                {
                    form.Append(name).Append(':');
                    Add(value);
                }
                form.Append('}');
                break;
        }
    }

    private void AddTypes(object? ids)
    {
        var given = ids is string id ? [id] : (ids as IEnumerable<object?> ?? []).OfType<string>();
        foreach (var type in given.Select(TypeOf).Distinct().Order(StringComparer.Ordinal))
            form.Append(type).Append(',');
    }

    private string TypeOf(string id) => GlobalId.Find(model, id)?.Type.Name ?? "";

    private static bool IsId(GraphQLType type) =>
        type switch
        {
            GraphQLNonNullType required => IsId(required.Type),
            GraphQLListType list => IsId(list.Type),
            GraphQLNamedType named => named.Name == "ID",
            _ => false,
        };
}
