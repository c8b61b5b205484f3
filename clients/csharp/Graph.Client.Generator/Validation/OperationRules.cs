using GraphQL.Validation;
using GraphQL.Validation.Rules;

namespace Graph.Client.Generator.Validation;

/// <summary>The rules of the specification that an operation keeps.</summary>
internal static class OperationRules
{
    public static IReadOnlyList<IValidationRule> All { get; } =
    [.. DocumentValidator.CoreRules.Where(rule => rule is not VariablesInAllowedPosition), new VariableUsages()];
}
