using System.Collections;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Planning;

/// <summary>
/// Puts the keys of sort objects back into the sequence in which the client wrote them: coercion leaves them in the
/// schema's, and <c>{ name: ASC, number: DESC }</c> is another order than <c>{ number: DESC, name: ASC }</c>.
/// </summary>
/// <param name="context">Knows the variables as they came, before coercion.</param>
internal sealed class ClientKeyOrder(ExecutionContext context)
{
    /// <summary>The sort objects of an argument, keys in the client's sequence; none where it is not given.</summary>
    /// <param name="coerced">The argument's value after coercion.</param>
    /// <param name="field">The field in the client's document.</param>
    /// <param name="argument">The argument's name.</param>
    public IReadOnlyList<IDictionary<string, object?>> Read(object? coerced, GraphQLField field, string argument) =>
        coerced is IEnumerable items && Written(field, argument) is { } written
            ? [.. Items(items, written).Cast<IDictionary<string, object?>>()]
            : [];

    private static GraphQLValue? Written(GraphQLField field, string argument) =>
        field.Arguments?.Items.Find(given => given.Name.Value == argument)?.Value;

    private object? Ordered(object? coerced, object? written) =>
        written switch
        {
            GraphQLVariable variable => Ordered(coerced, Given(variable)),
            GraphQLObjectValue { Fields: { } fields } => Keys(
                coerced,
                fields.Select(field => (field.Name.StringValue, (object?)field.Value))
            ),
            IDictionary<string, object?> pairs => Keys(coerced, pairs.Select(pair => (pair.Key, pair.Value))),
            _ => coerced,
        };

    private IEnumerable<object?> Items(IEnumerable coerced, object? written)
    {
        var items = coerced.Cast<object?>();
        return written switch
        {
            GraphQLVariable variable => Items(coerced, Given(variable)),
            GraphQLListValue { Values: { } values } => items.Zip(values, Ordered),
            IList<object?> list => items.Zip(list, Ordered),
            // A single object where a list is expected stands for a list of one.
            _ => items.Select(item => Ordered(item, written)),
        };
    }

    private object? Keys(object? coerced, IEnumerable<(string Name, object? Value)> written)
    {
        if (coerced is not IDictionary<string, object?> values)
            return coerced;
        var ordered = new Dictionary<string, object?>(values.Count, StringComparer.Ordinal);
        foreach (var (name, value) in written)
            // A key whose variable is not given is not there.
            if (values.TryGetValue(name, out var known))
                ordered.Add(name, Ordered(known, value));
        return ordered;
    }

    /// <summary>A variable as the client sent it, or else its default in the document.</summary>
    private object? Given(GraphQLVariable variable) =>
        context.ExecutionOptions.Variables?.TryGetValue(variable.Name.StringValue, out var value) == true
            ? value
            : context.Operation.Variables?.Items.Find(defined => defined.Variable.Name == variable.Name)?.DefaultValue;
}
