using GraphQL.Validation;

namespace Graph.Schema.Limits;

/// <summary>Ends a validation that has found as many errors as are shown.</summary>
internal sealed class EnoughErrorsException(IReadOnlyList<ValidationError> errors) : Exception
{
    public IReadOnlyList<ValidationError> Errors => errors;
}
