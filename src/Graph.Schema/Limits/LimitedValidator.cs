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
    private readonly IValidationRule[] first = [new ErrorLimit(limits.Errors)];
    private readonly IValidationRule[] last = [new OperationLimits(limits)];

    /// <inheritdoc />
    public Task<IValidationResult> ValidateAsync(in ValidationOptions options) => CheckAsync(options);

    private async Task<IValidationResult> CheckAsync(ValidationOptions options)
    {
        try
        {
            new DocumentLimits(options.Document, limits).Check();
            // No rules where a document has been validated before; what it asks for depends on its variables still.
            options = options with
            {
                Rules = [.. first, .. options.Rules ?? DocumentValidator.CoreRules, .. last],
            };
            var result = await validator.ValidateAsync(options);
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
