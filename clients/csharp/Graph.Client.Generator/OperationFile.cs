using Graph.Schema.Validation;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace Graph.Client.Generator;

/// <summary>A file with one operation that fits the schema.</summary>
internal sealed record OperationFile(SourceFile File, GraphQLDocument Document, GraphQLOperationDefinition Operation)
{
    // The server's own, without the one for values, which are given when the operation is asked.
    private static readonly IValidationRule[] Rules =
    [
        .. ValidationRules.All.Where(rule => rule is not VariableValues),
    ];

    /// <summary>Name of the operation in C#.</summary>
    public string Name { get; } = Names.Of(Operation.Name?.StringValue ?? "");

    /// <summary>The comment at the head of the file, or else the name.</summary>
    public string Purpose { get; } =
        string.Join(
            ' ',
            File.Text.Split('\n').TakeWhile(line => line.StartsWith('#')).Select(line => line.TrimStart('#').Trim())
        )
            is { Length: > 0 } comment
            ? comment
            : $"The operation `{Operation.Name}`.";

    /// <summary>Reads a file and checks it against the schema.</summary>
    /// <returns>Null if it has faults.</returns>
    public static async Task<OperationFile?> ReadAsync(SourceFile file, ISchema schema, ICollection<Fault> faults)
    {
        GraphQLDocument document;
        try
        {
            document = Parser.Parse(file.Text);
        }
        catch (GraphQLSyntaxErrorException error)
        {
            faults.Add(Fault.Of(file, error));
            return null;
        }

        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToArray();
        if (operations is not [{ Name: not null, Operation: OperationType.Query } operation])
        {
            faults.Add(Fault.At(file, operations.LastOrDefault() ?? (ASTNode)document, Messages.OneNamedQuery));
            return null;
        }
        var errors = await ValidateAsync(schema, document, operation);
        foreach (var error in errors)
            faults.Add(Fault.Of(file, error));
        return errors.Count == 0 ? new OperationFile(file, document, operation) : null;
    }

    private static async Task<IReadOnlyCollection<ExecutionError>> ValidateAsync(
        ISchema schema,
        GraphQLDocument document,
        GraphQLOperationDefinition operation
    )
    {
        var result = await new DocumentValidator().ValidateAsync(
            new ValidationOptions
            {
                Schema = schema,
                Document = document,
                Operation = operation,
                Variables = Inputs.Empty,
                Rules = Rules,
            }
        );
        // The engine misses the values, too.
        return [.. result.Errors.Where(error => error is not InvalidVariableError)];
    }
}
