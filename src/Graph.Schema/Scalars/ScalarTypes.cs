using Graph.Query.Declaration;
using Graph.Schema.Naming;
using GraphQL.Types;

namespace Graph.Schema.Scalars;

/// <summary>The GraphQL types of single values.</summary>
internal sealed class ScalarTypes(TypeTable types)
{
    public IGraphType Id() => types.Reference(TypeNames.Id, () => new IdType());

    public IGraphType String() => Of(typeof(string));

    public IGraphType Int() => Of(typeof(int));

    public IGraphType Boolean() => Of(typeof(bool));

    public IGraphType Of(Type type) =>
        types.Reference(ScalarDefinitions.Of(type).Name, () => ScalarDefinitions.Of(type).Build());

    /// <summary>Of a field: of one value, or of a list of values.</summary>
    public IGraphType Of(ValueField field)
    {
        var scalar = Of(field.Scalar.ClrType);
        return field.IsList ? new ListGraphType(field.HasNullItems ? scalar : new NonNullGraphType(scalar)) : scalar;
    }

    /// <summary>The declared arguments of a field.</summary>
    public QueryArguments Arguments(IEnumerable<Argument> arguments) => new(arguments.Select(Argument));

    private QueryArgument Argument(Argument argument)
    {
        var type =
            ScalarDefinitions.Find(argument.ClrType) is null && argument.ClrType.GetElementType() is { } item
                ? new ListGraphType(new NonNullGraphType(Of(item)))
                : Of(argument.ClrType);
        return new(argument.IsRequired ? new NonNullGraphType(type) : type)
        {
            Name = argument.Name,
            Description = argument.Description,
            DefaultValue = argument.ShownDefault,
        };
    }
}
