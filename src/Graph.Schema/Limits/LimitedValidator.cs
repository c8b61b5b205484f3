using Graph.Schema.Validation;
using GraphQL.Validation;

namespace Graph.Schema.Limits;

/// <summary>
/// Measures a document before it is validated, and what it asks for after that; validation ends at the last error that
/// is shown.
/// </summary>
/// <param name="limits">What is allowed.</param>
internal sealed class LimitedValidator(QueryLimits limits) : IDocumentValidator
{
    private readonly DocumentValidator validator = new();
    private readonly IValidationRule[] rules =
    [
        new ErrorLimit(limits.Errors),
        .. ValidationRules.All,
        new OperationLimits(limits),
    ];

    /// <inheritdoc />
    public Task<IValidationResult> ValidateAsync(in ValidationOptions options) => CheckAsync(options);

    private async Task<IValidationResult> CheckAsync(ValidationOptions options)
    {
        try
        {
            new DocumentLimits(options.Document, limits).Check();
            var result = await validator.ValidateAsync(options with { Rules = rules });
            return result.Errors.Count > limits.Errors
                ? new ValidationResult(result.Errors.OfType<ValidationError>().Take(limits.Errors))
                : result;
        }
        catch (LimitException fault)
        {
            return new ValidationResult(Error(fault, options));
        }
        catch (EnoughErrorsException enough)
        {
            return new ValidationResult(enough.Errors);
        }
    }

    private static ValidationError Error(LimitException fault, in ValidationOptions options) =>
        new(options.Document.Source, null, fault.Message, fault.Error, fault.Node);
}
