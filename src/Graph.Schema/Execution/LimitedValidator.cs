using Graph.Schema.Limits;
using Graph.Schema.Validation;
using GraphQL.Validation;

namespace Graph.Schema.Execution;

/// <summary>
/// Measures a document before it is validated; validation ends at the last error that is shown.
/// </summary>
/// <param name="limits">What is allowed.</param>
/// <param name="documents">Those that have passed this before.</param>
/// <param name="operations">Those of them that have been planned before.</param>
internal sealed class LimitedValidator(QueryLimits limits, KnownDocuments documents, KnownOperations operations)
    : IDocumentValidator
{
    private readonly DocumentValidator validator = new();
    private readonly IValidationRule[] rules = Limited(limits, ValidationRules.All);
    private readonly IValidationRule[] rulesOfValues = Limited(limits, ValidationRules.OfValues);

    /// <inheritdoc />
    public Task<IValidationResult> ValidateAsync(in ValidationOptions options) => CheckAsync(options);

    private async Task<IValidationResult> CheckAsync(ValidationOptions options)
    {
        try
        {
            var isKnown = documents.Has(options.Document);
            if (isKnown && await operations.FindAsync(options) is { } valid)
                return valid;
            if (!isKnown)
                new DocumentLimits(options.Document, limits).Check();
            var result = await validator.ValidateAsync(options with { Rules = isKnown ? rulesOfValues : rules });
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

    private static IValidationRule[] Limited(QueryLimits limits, IEnumerable<IValidationRule> rules) =>
        [new ErrorLimit(limits.Errors), .. rules];

    private static ValidationError Error(LimitException fault, in ValidationOptions options) =>
        new(options.Document.Source, null, fault.Message, fault.Error, fault.Node);
}
