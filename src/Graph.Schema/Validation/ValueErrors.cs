using Graph.Query.Errors;
using Graph.Schema.Naming;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Validation;

/// <summary>What clients are told about values that do not fit the type of their place.</summary>
/// <remarks>A place is `where.or[1].number` in an argument, and `$where.or[1].number` in a variable.</remarks>
internal static class ValueErrors
{
    public static QueryException UnknownField(string at, string name, IInputObjectGraphType type) =>
        Invalid(
            $"`{at}` is not a field of `{type.Name}`. {MeantNames.Of(name, [.. type.Fields.Select(f => f.Name)], "fields")}"
        );

    public static QueryException NotAnObject(string at, string given, IInputObjectGraphType type) =>
        Invalid($"`{at}` is {given}. Write an object with fields of `{type.Name}`.");

    public static QueryException UnknownEnumValue(string at, string given, string name, EnumerationGraphType type) =>
        Invalid(
            $"`{at}` is {given}, which is not in `{type.Name}`. {MeantNames.Of(name, [.. type.Values.Select(v => v.Name)], "values")}"
        );

    public static QueryException QuotedEnumValue(string at, string given, string name) =>
        Invalid($"`{at}` is the text {given}. Write the value without quotes: `{name}`.");

    public static QueryException WrongScalar(string at, string given, string type) =>
        Invalid($"`{at}` is {given}, which is not of type `{type}`. {Hint(type)}".TrimEnd());

    public static QueryException RefusedByScalar(string at, ScalarFormatException fault) =>
        Invalid($"`{at}`: {fault.Message}");

    public static QueryException IsNull(string at, IGraphType type) =>
        Invalid($"`{at}` is null, but `{type}` needs a value.");

    public static QueryException Missing(string at, IGraphType type) =>
        Invalid($"`{at}` is missing, but `{type}` needs a value.");

    private static string Hint(string type) => ScalarDefinitions.Hint(type == TypeNames.Id ? "String" : type);

    private static QueryException Invalid(string message) => new(ErrorCodes.InvalidValue, message);
}
