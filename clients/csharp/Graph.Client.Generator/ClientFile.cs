using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace Graph.Client.Generator;

/// <summary>A file with an operation, with fragments, or with both.</summary>
/// <param name="File">The file.</param>
/// <param name="Operation">The operation; null if there are only fragments.</param>
/// <param name="Fragments">The fragments.</param>
internal sealed record ClientFile(
    SourceFile File,
    GraphQLOperationDefinition? Operation,
    IReadOnlyList<GraphQLFragmentDefinition> Fragments
)
{
    /// <summary>Reads a file, without a look at the schema.</summary>
    /// <returns>Null if it has faults.</returns>
    public static ClientFile? Read(SourceFile file, ICollection<Fault> faults)
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
        var fragments = document.Definitions.OfType<GraphQLFragmentDefinition>().ToArray();
        if (FaultOf(document, operations, fragments) is var (place, message))
        {
            faults.Add(Fault.At(file, place, message));
            return null;
        }
        return new ClientFile(file, operations.FirstOrDefault(), fragments);
    }

    private static (ASTNode Place, string Message)? FaultOf(
        GraphQLDocument document,
        GraphQLOperationDefinition[] operations,
        GraphQLFragmentDefinition[] fragments
    )
    {
        if (document.Definitions.Except<ASTNode>([.. operations, .. fragments]).FirstOrDefault() is { } other)
            return (other, Messages.NotExecutable);
        return operations switch
        {
            [{ Operation: OperationType.Subscription } subscription] => (subscription, Messages.NoSubscriptions),
            [{ Name: not null }] => null,
            [] when fragments.Length > 0 => null,
            [] => (document, Messages.OneNamedOperation),
            [.., var last] => (last, Messages.OneNamedOperation),
        };
    }
}
