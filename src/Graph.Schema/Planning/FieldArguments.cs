using Graph.Query.Declaration;
using GraphQL.Execution;
using GraphQLParser.AST;

namespace Graph.Schema.Planning;

/// <summary>The arguments that a client gives to a field, coerced to their types.</summary>
internal sealed class FieldArguments
{
    private readonly IDictionary<string, ArgumentValue>? values;
    private readonly GraphQLField selected;
    private readonly ClientKeyOrder keyOrder;

    public FieldArguments(
        IDictionary<string, ArgumentValue>? values,
        GraphQLField selected,
        ClientKeyOrder keyOrder,
        IReadOnlyList<Argument> declared,
        ArgumentScope outer
    )
    {
        this.values = values;
        this.selected = selected;
        this.keyOrder = keyOrder;
        Scope = declared.Aggregate(outer, (scope, argument) => scope.With(argument, Value<object>(argument.Name)));
    }

    /// <summary>What arguments mean at this field and below it, the field's own ones included.</summary>
    public ArgumentScope Scope { get; }

    public int? First => Value<int?>("first");

    public int? Last => Value<int?>("last");

    public string? After => Value<string>("after");

    public string? Before => Value<string>("before");

    public int? Skip => Value<int?>("skip");

    public IDictionary<string, object?>? Where => Value<IDictionary<string, object?>>("where");

    /// <summary>The keys of the order, in the client's sequence.</summary>
    public IReadOnlyList<IDictionary<string, object?>> Order =>
        keyOrder.Read(Value<object>("order"), selected, "order");

    /// <summary>One value per declared argument; the argument's default where the client gives none, or null.</summary>
    public object?[] For(IEnumerable<Argument> arguments) => [.. arguments.Select(For)];

    private object? For(Argument argument)
    {
        if (Value<object>(argument.Name) is not { } given)
            return Scope.ValueOf(argument);
        if (argument.InsteadOf is { } other && IsGiven(other.Name))
            throw PlanningErrors.BothGiven(other.Name, argument.Name);
        return argument.Read(given);
    }

    /// <summary>The value of an argument that the schema requires.</summary>
    public T Required<T>(string name)
        where T : class => Value<T>(name) ?? throw new InvalidOperationException($"`{name}` is required, but missing.");

    /// <summary>The value of an argument; null where the client gives none.</summary>
    public T? Value<T>(string name) =>
        values is not null && values.TryGetValue(name, out var value) ? (T?)value.Value : default;

    /// <summary>Whether the client itself gives a value, which may be that of the schema's default.</summary>
    private bool IsGiven(string name) =>
        values is not null
        && values.TryGetValue(name, out var value)
        && value is { Value: not null, Source: not ArgumentSource.FieldDefault };
}
