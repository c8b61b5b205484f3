using Graph.Query.Declaration;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Types;

/// <summary>The GraphQL types of single values.</summary>
internal sealed class ScalarTypes(TypeTable types)
{
    public IGraphType Id() => types.Reference("ID", () => new IdType());

    public IGraphType String() => Of(typeof(string));

    public IGraphType Int() => Of(typeof(int));

    public IGraphType Boolean() => Of(typeof(bool));

    public IGraphType Of(Type type) => types.Reference(TypeNames.Scalar(type), () => Build(type));

    /// <summary>The declared arguments of a field.</summary>
    public QueryArguments Arguments(IEnumerable<Argument> arguments) => new(arguments.Select(Argument));

    private QueryArgument Argument(Argument argument)
    {
        var type = argument.ClrType.GetElementType() is { } item
            ? new ListGraphType(new NonNullGraphType(Of(item)))
            : Of(argument.ClrType);
        return new(argument.IsRequired ? new NonNullGraphType(type) : type)
        {
            Name = argument.Name,
            Description = argument.Description,
            DefaultValue = argument.ShownDefault,
        };
    }

    private static IGraphType Build(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            { IsEnum: true } bare => EnumType.Of(bare),
            var bare when bare == typeof(int) => new IntType(),
            var bare when bare == typeof(double) => new FloatType(),
            var bare when bare == typeof(bool) => Described(new BooleanGraphType(), "True or false."),
            var bare when bare == typeof(DateOnly) => new LocalDateType(),
            var bare when bare == typeof(DateTimeOffset) => new DateTimeType(),
            var bare when bare == typeof(string) => new TextType(),
            var bare => throw new NotSupportedException($"No GraphQL type stands for `{bare}`."),
        };

    private static IGraphType Described(IGraphType type, string description)
    {
        type.Description = description;
        return type;
    }
}
