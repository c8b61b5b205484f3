using GraphQL.Validation;
using GraphQL.Validation.Rules;

namespace Graph.Schema.Validation;

/// <summary>The rules that a document keeps: the specification's, most of them as the engine has them.</summary>
internal static class ValidationRules
{
    /// <summary>Those that look at the values of variables, and so at each request.</summary>
    public static IReadOnlyList<IValidationRule> OfValues { get; } = [new VariableValues(), new NullVariables()];

    /// <summary>All of them, in the order in which their errors are shown.</summary>
    public static IReadOnlyList<IValidationRule> All { get; } =
    [
        new ExecutableDefinitions(),
        new KnownOperationTypes(),
        .. DocumentValidator.CoreRules.Where(rule => !IsReplaced(rule)),
        new LiteralValues(),
        new VariablePositions(),
        .. OfValues,
    ];

    private static bool IsReplaced(IValidationRule rule) =>
        rule is ArgumentsOfCorrectType or DefaultValuesOfCorrectType or VariablesInAllowedPosition;
}
