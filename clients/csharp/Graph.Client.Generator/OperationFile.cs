using Graph.Client.Generator.Validation;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace Graph.Client.Generator;

/// <summary>An operation that fits the schema.</summary>
/// <param name="File">Where it stands.</param>
/// <param name="Text">The operation, and the fragments that it leads to.</param>
/// <param name="Document">The same, parsed.</param>
internal sealed record OperationFile(SourceFile File, DocumentText Text, GraphQLDocument Document)
{
    /// <summary>The operation.</summary>
    public GraphQLOperationDefinition Operation { get; } =
        Document.Definitions.OfType<GraphQLOperationDefinition>().Single();

    /// <summary>Name of the operation in C#.</summary>
    public string Name => Names.Of(Operation.Name?.StringValue ?? "");

    /// <summary>The comment at the head of the file, or else the name.</summary>
    public string Purpose { get; } =
        string.Join(
            ' ',
            File.Text.Split('\n').TakeWhile(line => line.StartsWith('#')).Select(line => line.TrimStart('#').Trim())
        )
            is { Length: > 0 } comment
            ? comment
            : $"The operation `{Document.Definitions.OfType<GraphQLOperationDefinition>().Single().Name}`.";

    /// <summary>Checks an operation against the schema.</summary>
    /// <returns>Null if it has faults.</returns>
    public static async Task<OperationFile?> CheckAsync(
        SourceFile file,
        DocumentText text,
        ISchema schema,
        ICollection<Fault> faults
    )
    {
        var checkedFile = new OperationFile(file, text, Parser.Parse(text.ToString()));
        if (Messages.Unsupported(checkedFile.Operation, schema) is { } message)
        {
            faults.Add(text.FaultAt(checkedFile.Operation, message));
            return null;
        }
        var errors = await checkedFile.ValidateAsync(schema);
        foreach (var error in errors)
            faults.Add(text.FaultOf(error));
        return errors.Count == 0 ? checkedFile : null;
    }

    private async Task<IReadOnlyCollection<ExecutionError>> ValidateAsync(ISchema schema)
    {
        var result = await new DocumentValidator().ValidateAsync(
            new ValidationOptions
            {
                Schema = schema,
                Document = Document,
                Operation = Operation,
                Variables = Inputs.Empty,
                Rules = OperationRules.All,
            }
        );
        // The engine misses the values of variables, which are given when the operation is asked.
        return [.. result.Errors.Where(error => error is not InvalidVariableError)];
    }
}
