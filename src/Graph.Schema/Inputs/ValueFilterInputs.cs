using Graph.Query.Filtering;
using Graph.Schema.Naming;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Inputs;

/// <summary>The inputs for conditions on one value: one per type of value, e.g. <c>IntOperationFilterInput</c>.</summary>
internal sealed class ValueFilterInputs(TypeTable types, ScalarTypes scalars)
{
    public IGraphType Of(Type type)
    {
        var name = Name(type);
        return types.Reference(name, () => Build(name, type));
    }

    public IGraphType OfGlobalIds() => types.Reference(TypeNames.IdFilter, BuildGlobalIds);

    /// <summary>Adds the operations on values of a type.</summary>
    public void AddOperations(InputObjectGraphType input, Type type) =>
        AddTo(input, FilterOperations.On(type), () => scalars.Of(type), isItemRequired: type.IsEnum);

    /// <summary>An enum that may be missing has a type of its own, as in Hot Chocolate.</summary>
    private static string Name(Type type)
    {
        var prefix = Nullable.GetUnderlyingType(type) is { IsEnum: true } ? "NullableOf" : "";
        return $"{prefix}{ScalarDefinitions.Of(type).FilterPrefix}OperationFilterInput";
    }

    private InputObjectGraphType Build(string name, Type type)
    {
        var input = New(name);
        // Hot Chocolate lets conditions on texts be joined, and on no other values.
        if (type == typeof(string))
            Combinators.AddTo(input, Of(type));
        AddOperations(input, type);
        return input;
    }

    private InputObjectGraphType BuildGlobalIds()
    {
        var input = New(TypeNames.IdFilter);
        AddTo(input, FilterOperations.OnGlobalIds, scalars.Id, isItemRequired: false);
        return input;
    }

    private static InputObjectGraphType New(string name) =>
        new() { Name = name, Description = "Conditions on one value; all that are given must hold." };

    private static void AddTo(
        InputObjectGraphType input,
        IEnumerable<FilterOperation> operations,
        Func<IGraphType> scalar,
        bool isItemRequired
    )
    {
        foreach (var operation in operations)
            input.AddField(
                new FieldType
                {
                    Name = operation.Name,
                    Description = operation.Description,
                    ResolvedType =
                        operation.Operand == FilterOperand.List ? ListOf(scalar(), isItemRequired) : scalar(),
                }
            );
    }

    private static ListGraphType ListOf(IGraphType item, bool isItemRequired) =>
        new(isItemRequired ? new NonNullGraphType(item) : item);
}
