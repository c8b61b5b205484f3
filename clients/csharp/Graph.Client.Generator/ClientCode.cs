using Graph.Client.Generator.Shapes;
using Graph.Client.Generator.Writing;

namespace Graph.Client.Generator;

/// <summary>The files of a client, each with a type whose name no other has.</summary>
/// <param name="request">What the build asks for.</param>
/// <param name="faults">Takes names that are taken.</param>
internal sealed class ClientCode(GenerationRequest request, ICollection<Fault> faults)
{
    private readonly List<GeneratedFile> files = [];

    /// <summary>The files so far.</summary>
    public IReadOnlyList<GeneratedFile> Files => files;

    /// <summary>Adds the enums and input types that operations use.</summary>
    public void AddTypes(CSharpTypes types, IEnumerable<OperationShape> operations)
    {
        foreach (var type in types.Enums)
            Add(Names.Of(type.Name), request.Contract, code => EnumWriter.Write(code, type), TypesNamedAlike);
        foreach (var input in operations.SelectMany(operation => operation.Inputs).DistinctBy(input => input.Key))
            Add(input.Value.Name, request.Contract, code => InputWriter.Write(code, input.Value), TypesNamedAlike);

        Fault TypesNamedAlike(string name) => Fault.Of(request.Contract, Messages.TypesNamedAlike(name));
    }

    /// <summary>Adds fragments.</summary>
    public void AddFragments(IEnumerable<FragmentShape> fragments)
    {
        foreach (var fragment in fragments)
            Add(
                fragment.Interfaces[0].Name,
                fragment.Source.File,
                code => FragmentWriter.Write(code, fragment),
                name => Fault.At(fragment.Source.File, fragment.Source.Definition, Messages.NameTaken(name))
            );
    }

    /// <summary>Adds operations.</summary>
    public void AddOperations(IEnumerable<OperationShape> operations, CSharpTypes types)
    {
        foreach (var operation in operations)
        {
            var source = operation.Source;
            Add(
                source.Name,
                source.File,
                code => OperationWriter.Write(code, operation, types.Converters),
                name => source.Text.FaultAt(source.Operation, Messages.NameTaken(name))
            );
        }
    }

    private void Add(string name, SourceFile source, Action<CodeText> write, Func<string, Fault> taken)
    {
        // Some file systems do not tell `District` from `district`.
        if (files.Exists(file => string.Equals(file.Name, name, StringComparison.OrdinalIgnoreCase)))
            faults.Add(taken(name));
        files.Add(GeneratedFile.Of(name, source, request.Namespace, write));
    }
}
