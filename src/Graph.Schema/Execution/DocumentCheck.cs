using Graph.Schema.Limits;
using Graph.Schema.Validation;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Schema.Execution;

/// <summary>Tells what is wrong with a document whatever the values of its variables, without running it.</summary>
/// <param name="schema">What documents must fit.</param>
/// <param name="limits">How large they may be.</param>
/// <param name="builder">Parses them.</param>
/// <param name="errors">Has the sentences.</param>
public sealed class DocumentCheck(
    ISchema schema,
    QueryLimits limits,
    IDocumentBuilder builder,
    IErrorInfoProvider errors
)
{
    private readonly DocumentValidator validator = new();
    private readonly IValidationRule[] rules =
    [
        new ErrorLimit(limits.Errors),
        .. ValidationRules.All.Except(ValidationRules.OfValues),
    ];

    /// <summary>A sentence for each fault that is shown, with its place.</summary>
    /// <param name="text">The document.</param>
    public IReadOnlyList<string> Faults(string text)
    {
        schema.Initialize();
        var read = LineEnds.Of(text);
        try
        {
            return TextLimits.Check(read, limits) is { } tooLong ? [Sentence(tooLong)] : Faults(builder.Build(read));
        }
        catch (ExecutionError fault)
        {
            return [Sentence(fault)];
        }
        catch (LimitException fault)
        {
            return [fault.Message];
        }
    }

    private List<string> Faults(GraphQLDocument document)
    {
        new DocumentLimits(document, limits).Check();
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        return operations.Count == 0
            ? [Sentence(new NoOperationError())]
            : [.. operations.SelectMany(operation => Faults(document, operation)).Select(Sentence).Distinct()];
    }

    private IEnumerable<ExecutionError> Faults(GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        try
        {
            var options = new ValidationOptions
            {
                Schema = schema,
                Document = document,
                Operation = operation,
                Rules = rules,
                Variables = GraphQL.Inputs.Empty,
            };
            // None of the rules waits for anything.
            var result = validator.ValidateAsync(options).GetAwaiter().GetResult();
            return result.Errors.Where(error => error is not InvalidVariableError); // that it needs one is no fault
        }
        catch (EnoughErrorsException enough)
        {
            return enough.Errors;
        }
    }

    private string Sentence(ExecutionError error)
    {
        var message = errors.GetInfo(error).Message;
        return error.Locations is [var (line, column), ..] ? $"{message} (line {line}, column {column})" : message;
    }
}
