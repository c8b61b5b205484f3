using System.Collections;
using Graph.Query.Operands;
using Graph.Query.Projection.Groups;
using Graph.Query.Sorting;
using GraphQLParser.AST;

namespace Graph.Schema.Planning;

/// <summary>
/// Reads what a client gives for an argument as the form that a plan may know: keys in the client's sequence, which counts
/// for `order`, and operands in place of the values. GraphQL.NET knows the values with their types, the document and the
/// variables as they came know the sequence; so both are walked side by side.
/// </summary>
/// <param name="request">The variables of the request.</param>
internal sealed class GivenReader(OperationVariables request)
{
    /// <summary>Reads an argument.</summary>
    /// <param name="coerced">Its value in this request; null where the client gives none, or null.</param>
    /// <param name="written">What stands in the document; null where the value is the schema's own.</param>
    public Given? Read(object? coerced, GraphQLValue? written) =>
        (coerced, written) switch
        {
            (null, _) => null,
            (_, GraphQLVariable variable) => OfVariable(coerced, variable),
            (IDictionary<string, object?> members, GraphQLObjectValue value) => OfFields(members, value.Fields ?? []),
            (IEnumerable items and not string, _) => OfList([.. items.Cast<object?>()], written),
            _ => new GivenValue(new ConstantOperand(coerced), FormOf(coerced)),
        };

    /// <summary>Reads what a client gives by a variable.</summary>
    /// <param name="definition">The variable.</param>
    public Given? Read(GraphQLVariableDefinition definition) =>
        OfVariable(request.Values.ValueFor(definition.Variable.Name.StringValue), definition.Variable);

    private GivenObject OfFields(IDictionary<string, object?> members, IEnumerable<GraphQLObjectField> fields) =>
        new([
            .. fields
                // A key whose variable is not given is not there.
                .Where(field => members.ContainsKey(field.Name.StringValue))
                .Select(field => Member(field.Name.StringValue, Read(members[field.Name.StringValue], field.Value))),
        ]);

    private Given OfList(List<object?> items, GraphQLValue? written)
    {
        // A single value where a list is expected stands for a list of one.
        var each = written is GraphQLListValue list
            ? items.Zip(list.Values ?? [], Read)
            : items.Select(item => Read(item, written));
        if (items.Any(IsObject))
            return new GivenList([.. each]);
        return new GivenValue(new ListOperand([.. each.Select(AsOperand)]), IsList: true);
    }

    private Given? OfVariable(object? coerced, GraphQLVariable variable)
    {
        var name = variable.Name.StringValue;
        var cameAs =
            request.Given?.TryGetValue(name, out var given) == true
                ? given
                : request.Operation.Variables?.Items.Find(defined => defined.Variable.Name == name)?.DefaultValue;
        return Part(coerced, cameAs, new VariableOperand(name));
    }

    /// <summary>A part of what a client gives by a variable.</summary>
    private static Given? Part(object? coerced, object? cameAs, Operand operand) =>
        coerced switch
        {
            null => null,
            IDictionary<string, object?> members => new GivenObject([
                .. Keys(members, cameAs)
                    .Select(key =>
                        Member(key.Name, Part(members[key.Name], key.CameAs, new MemberOperand(operand, key.Name)))
                    ),
            ]),
            IEnumerable items and not string when items.Cast<object?>().Any(IsObject) => new GivenList([
                .. items
                    .Cast<object?>()
                    .Select((item, index) => Part(item, Item(cameAs, index), new ItemOperand(operand, index))),
            ]),
            IEnumerable and not string => new GivenValue(operand, IsList: true),
            _ => new GivenValue(operand, FormOf(coerced)),
        };

    private static IEnumerable<(string Name, object? CameAs)> Keys(IDictionary<string, object?> members, object? cameAs)
    {
        IEnumerable<(string Name, object? Value)> keys = cameAs switch
        {
            GraphQLObjectValue value => (value.Fields ?? []).Select(field =>
                (field.Name.StringValue, (object?)field.Value)
            ),
            IDictionary<string, object?> pairs => pairs.Select(pair => (pair.Key, pair.Value)),
            _ => members.Select(member => (member.Key, (object?)null)),
        };
        return keys.Where(key => members.ContainsKey(key.Name));
    }

    /// <summary>An item of a list; a single value where a list is expected is its only item.</summary>
    private static object? Item(object? cameAs, int index) =>
        cameAs switch
        {
            IList<object?> items => items[index],
            GraphQLListValue { Values: { } values } => values[index],
            _ => cameAs,
        };

    private static KeyValuePair<string, Given?> Member(string name, Given? value) => new(name, value);

    private static Operand AsOperand(Given? item) => (item as GivenValue)?.Operand ?? Operand.Null;

    private static bool IsObject(object? value) => value is IDictionary<string, object?>;

    /// <summary>The values on which the form of a query depends.</summary>
    private static object? FormOf(object value) =>
        value is bool or SortDirection or GroupBy or DateGroupBy ? value : null;
}
