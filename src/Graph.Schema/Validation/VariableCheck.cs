using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Query.Errors;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Validation;

/// <summary>Checks the value that a client sent for a variable.</summary>
/// <param name="report">Takes each fault.</param>
internal sealed class VariableCheck(Action<QueryException> report)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="type">The type of the variable, or of a part of it.</param>
    /// <param name="value">What JSON had there: null, a text, a number, a Boolean, a list or a dictionary.</param>
    /// <param name="at">The place, as <see cref="ValueErrors"/> names it.</param>
    public void Check(IGraphType? type, object? value, string at)
    {
        switch (type, value)
        {
            case (NonNullGraphType, null):
                report(ValueErrors.IsNull(at, type));
                break;
            case (_, null):
                break;
            case (NonNullGraphType nonNull, _):
                Check(nonNull.ResolvedType, value, at);
                break;
            case (ListGraphType list, IList items):
                for (var index = 0; index < items.Count; index++)
                    Check(list.ResolvedType, items[index], $"{at}[{index}]");
                break;
            case (ListGraphType list, _):
                Check(list.ResolvedType, value, at);
                break;
            case (IInputObjectGraphType input, IDictionary<string, object?> fields):
                CheckFields(input, fields, at);
                break;
            case (IInputObjectGraphType input, _):
                report(ValueErrors.NotAnObject(at, Shown(value), input));
                break;
            case (ScalarGraphType scalar, _):
                if (Fault(scalar, value, at) is { } fault)
                    report(fault);
                break;
        }
    }

    private void CheckFields(IInputObjectGraphType input, IDictionary<string, object?> given, string at)
    {
        foreach (var (name, value) in given)
        {
            if (input.GetField(name) is { } known)
                Check(known.ResolvedType, value, $"{at}.{name}");
            else
                report(ValueErrors.UnknownField($"{at}.{ValidationReports.Cut(name)}", name, input));
        }
        foreach (var fault in input.MissingFields(given.ContainsKey, at))
            report(fault);
    }

    private static QueryException? Fault(ScalarGraphType type, object value, string at)
    {
        if (type is EnumerationGraphType values)
            return value is string name && values.Values.FindByName(name) is not null
                ? null
                : ValueErrors.UnknownEnumValue(at, Shown(value), value as string ?? "", values);
        return value is not (IList or IDictionary<string, object?>) && type.CanParseValue(value)
            ? InputTypes.Fault(() => type.ParseValue(value), at)
            : ValueErrors.WrongScalar(at, Shown(value), type.Name);
    }

    private static string Shown(object value) =>
        value switch
        {
            IDictionary<string, object?> => "an object",
            IList => "a list",
            JsonNumber number => $"`{ValidationReports.Cut(number.Text)}`",
            _ => $"`{ValidationReports.Cut(JsonSerializer.Serialize(value, Json))}`",
        };
}
