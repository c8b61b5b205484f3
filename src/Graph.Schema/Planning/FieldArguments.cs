using Graph.Query.Declaration;
using Graph.Query.Operands;
using GraphQL.Execution;
using GraphQLParser.AST;

namespace Graph.Schema.Planning;

/// <summary>The arguments that a client gives to a field, as operands.</summary>
internal sealed class FieldArguments
{
    private readonly IDictionary<string, ArgumentValue>? values;
    private readonly GraphQLField selected;
    private readonly GivenReader reader;
    private readonly List<Operand> fallible = [];

    public FieldArguments(
        IDictionary<string, ArgumentValue>? values,
        GraphQLField selected,
        GivenReader reader,
        IReadOnlyList<Argument> declared,
        ArgumentScope outer
    )
    {
        this.values = values;
        this.selected = selected;
        this.reader = reader;
        Scope = declared.Aggregate(outer, (scope, argument) => scope.With(argument, Operand(argument.Name)));
    }

    /// <summary>What arguments mean at this field and below it, the field's own ones included.</summary>
    public ArgumentScope Scope { get; }

    /// <summary>Those of the operands that a request may have to be refused for.</summary>
    public IReadOnlyList<Operand> Fallible => fallible;

    public GivenObject? Where => Given("where") as GivenObject;

    /// <summary>The keys of the order, in the client's sequence.</summary>
    public IReadOnlyList<GivenObject> Order =>
        Given("order") is GivenList order ? [.. order.Items.OfType<GivenObject>()] : [];

    /// <summary>One operand per declared argument: what the client gives, or else what is inherited, or the default.</summary>
    public Operand[] For(IEnumerable<Argument> arguments) => [.. arguments.Select(For)];

    /// <summary>The operand of an argument; null where the client gives none, or null.</summary>
    public Operand? Operand(string name) => (Given(name) as GivenValue)?.Operand;

    /// <summary>The operand of an argument, whose values are checked.</summary>
    /// <param name="name">What clients call the argument.</param>
    /// <param name="check">Refuses what is not allowed.</param>
    public Operand? Checked(string name, Action<int> check) =>
        Operand(name) is { } given ? Watched(given.Then(value => Passed(value, check))) : null;

    /// <summary>
    /// Has requests refused, at this field, for what an operand cannot take; what stands in the document is refused now, so
    /// that no plan reads anything for it.
    /// </summary>
    /// <exception cref="Query.Errors.QueryException">It is refused in every request.</exception>
    public Operand Watched(Operand operand)
    {
        if (operand is { MayFail: true, IsFixed: true })
            operand.Read(OperandValues.None);
        else if (operand.MayFail)
            fallible.Add(operand);
        return operand;
    }

    /// <summary>What a client gives for an argument; null where it gives none, or null.</summary>
    public Given? Given(string name) =>
        values is not null && values.TryGetValue(name, out var value)
            ? reader.Read(value.Value, Written(name, value))
            : null;

    /// <summary>
    /// The value in the request that is planned. Only what <see cref="VariablesForm"/> tells of it may go into the plan.
    /// </summary>
    public object? Value(string name) =>
        values is not null && values.TryGetValue(name, out var value) ? value.Value : null;

    private Operand For(Argument argument)
    {
        if (Operand(argument.Name) is not { } given)
            return Scope.ValueOf(argument);
        if (argument.InsteadOf is { } other && IsGiven(other.Name))
            throw PlanningErrors.BothGiven(other.Name, argument.Name);
        return Watched(argument.Of(given));
    }

    /// <summary>What stands in the document; null where the schema's default holds.</summary>
    private GraphQLValue? Written(string name, ArgumentValue value) =>
        value.Source == ArgumentSource.FieldDefault
            ? null
            : selected.Arguments?.Items.Find(given => given.Name.Value == name)?.Value;

    /// <summary>Whether the client itself gives a value, which may be that of the schema's default.</summary>
    private bool IsGiven(string name) =>
        values is not null
        && values.TryGetValue(name, out var value)
        && value is { Value: not null, Source: not ArgumentSource.FieldDefault };

    private static object? Passed(object? value, Action<int> check)
    {
        if (value is int number)
            check(number);
        return value;
    }
}
