using Graph.Client.Generator.Shapes;
using GraphQL.Types;
using GraphQLParser.Exceptions;

namespace Graph.Client.Generator;

/// <summary>The C# of a schema's operations, or why there is none.</summary>
/// <param name="Files">A file for each operation and fragment, and for each enum and input type that they use.</param>
/// <param name="Faults">All that is wrong, in the order of the files; with an error among them, there are no files.</param>
internal sealed record Generation(IReadOnlyList<GeneratedFile> Files, IReadOnlyList<Fault> Faults)
{
    public static async Task<Generation> OfAsync(GenerationRequest request)
    {
        ISchema schema;
        try
        {
            schema = Contract.Read(request.Contract);
        }
        catch (GraphQLSyntaxErrorException error)
        {
            return new Generation([], [Fault.Of(request.Contract, error)]);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            // The engine cannot say where: a type is missing, not complete, or there twice.
            return new Generation([], [Fault.Of(request.Contract, error.Message)]);
        }

        var faults = new List<Fault>();
        ClientFile[] files = [.. request.Sources.Select(file => ClientFile.Read(file, faults)).OfType<ClientFile>()];
        var fragments = new ClientFragments(files, faults);
        var types = new CSharpTypes(request.Scalars);
        var fragmentTypes = new FragmentTypes(fragments, schema, types, faults);
        var operations = new List<OperationShape>();
        foreach (var file in files)
            if (await CheckAsync(file, fragments, schema, faults) is { } operation)
                operations.Add(Shape(operation, schema, types, fragmentTypes, faults));
        if (!HasErrors(faults))
            faults.AddRange(fragments.Unused);

        var code = new ClientCode(request, faults);
        code.AddTypes(types, operations);
        code.AddFragments(fragmentTypes.All);
        code.AddOperations(operations, types);
        // A fragment that several operations spread has the same faults in each of them.
        return new Generation(HasErrors(faults) ? [] : code.Files, [.. faults.Distinct()]);
    }

    private static async Task<OperationFile?> CheckAsync(
        ClientFile file,
        ClientFragments fragments,
        ISchema schema,
        List<Fault> faults
    ) =>
        file.Operation is { } operation
            ? await OperationFile.CheckAsync(file.File, fragments.DocumentOf(file.File, operation), schema, faults)
            : null;

    private static OperationShape Shape(
        OperationFile source,
        ISchema schema,
        CSharpTypes types,
        FragmentTypes fragments,
        List<Fault> faults
    )
    {
        var answer = new AnswerShaper(source, schema, types, fragments, faults).Operation();
        var inputs = new InputShaper(source, schema, types, faults);
        var variables = inputs.Variables(answer.Records);
        return new OperationShape(source, variables, answer, inputs.Inputs);
    }

    private static bool HasErrors(List<Fault> faults) => faults.Exists(fault => !fault.IsWarning);
}
