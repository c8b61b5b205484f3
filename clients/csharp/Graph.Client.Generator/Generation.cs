using Graph.Client.Generator.Shapes;
using Graph.Client.Generator.Writing;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.Exceptions;

namespace Graph.Client.Generator;

/// <summary>The C# of a schema's operations, or why there is none.</summary>
/// <param name="Files">A file for each operation, and for each enum and input type that they use.</param>
/// <param name="Faults">All that is wrong, in the order of the files; with an error among them, there are no files.</param>
internal sealed record Generation(IReadOnlyList<GeneratedFile> Files, IReadOnlyList<Fault> Faults)
{
    /// <summary>Generates the code of operations.</summary>
    /// <param name="contract">The schema.</param>
    /// <param name="sources">Files with one operation each.</param>
    /// <param name="namespace">Where the types shall be.</param>
    public static async Task<Generation> OfAsync(
        SourceFile contract,
        IReadOnlyList<SourceFile> sources,
        string @namespace
    )
    {
        ISchema schema;
        try
        {
            schema = Contract.Read(contract);
        }
        catch (GraphQLSyntaxErrorException error)
        {
            return new Generation([], [Fault.Of(contract, error)]);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            // The engine cannot say where: a type is missing, not complete, or there twice.
            return new Generation([], [new Fault(contract.Path, new Location(1, 1), error.Message)]);
        }

        var faults = new List<Fault>();
        var types = new CSharpTypes();
        var operations = new List<OperationShape>();
        foreach (var source in sources)
            if (await OperationFile.ReadAsync(source, schema, faults) is { } operation)
                operations.Add(Shape(operation, schema, types, faults));

        GeneratedFile[] files =
        [
            .. from type in types.Enums
            select GeneratedFile.Of(Names.Of(type.Name), contract, @namespace, code => EnumWriter.Write(code, type)),
            .. from input in operations.SelectMany(operation => operation.Inputs).DistinctBy(input => input.Name)
            select GeneratedFile.Of(input.Name, contract, @namespace, code => RecordWriter.Write(code, input)),
        ];
        foreach (var operation in operations)
        {
            var source = operation.Source;
            if (files.Any(file => file.Name == source.Name))
                faults.Add(Fault.At(source.File, source.Operation, Messages.NameTaken(source.Name)));
            files =
            [
                .. files,
                GeneratedFile.Of(source.Name, source.File, @namespace, code => OperationWriter.Write(code, operation)),
            ];
        }
        return new Generation(faults.Exists(fault => !fault.IsWarning) ? [] : files, faults);
    }

    private static OperationShape Shape(OperationFile source, ISchema schema, CSharpTypes types, List<Fault> faults)
    {
        var inputs = new InputShaper(source, schema, types, faults);
        var variables = inputs.Variables();
        var answers = new AnswerShaper(source, schema, types, faults).Shape();
        return new OperationShape(source, variables, answers, inputs.Inputs);
    }
}
