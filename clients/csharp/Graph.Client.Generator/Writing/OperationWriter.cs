using Graph.Client.Generator.Shapes;

namespace Graph.Client.Generator.Writing;

/// <summary>Writes an operation: a record of its variables, and inside it the records of its answers.</summary>
internal static class OperationWriter
{
    /// <param name="code">The file.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="converters">The types that read and write scalars.</param>
    public static void Write(CodeText code, OperationShape operation, IEnumerable<string> converters)
    {
        var name = operation.Variables.Name;
        var data = operation.Answer.Records[0].Name;
        var taken = Names.TakenIn(name);
        taken.UnionWith(operation.Answer.Records.Select(answer => answer.Name));
        taken.UnionWith(operation.Variables.Properties.Select(property => property.Name));
        var json = Names.Take($"{name}Json", taken);

        code.Doc(operation.Variables.Summary)
            .Line($"public sealed partial record {name} : IOperation<{name}.{data}>")
            .Open();
        InputWriter.Members(code, operation.Variables);
        foreach (var record in operation.Answer.Records)
        {
            code.Line();
            RecordWriter.Write(code, record);
        }
        code.Line()
            .Line($"string IOperation<{data}>.Name => \"{operation.Source.Operation.Name}\";")
            .Line()
            .Line($"JsonTypeInfo IOperation<{data}>.VariablesType => variablesType;")
            .Line($"private static readonly JsonTypeInfo variablesType = InputTypes.Describe<{name}>({json}.Default);")
            .Line()
            .Line($"JsonTypeInfo<Answer<{data}>> IOperation<{data}>.AnswerType => {json}.Default.Answer;")
            .Line();
        Document(code, data, operation.Answer.Document);
        code.Line();
        Options(code, string.Join(", ", converters.Select(converter => $"typeof({converter})")));
        code.Line($"[JsonSerializable(typeof({name}), TypeInfoPropertyName = \"Variables\")]")
            .Line($"[JsonSerializable(typeof(Answer<{data}>), TypeInfoPropertyName = \"Answer\")]")
            .Line($"private sealed partial class {json} : JsonSerializerContext;")
            .Close();
    }

    private static void Options(CodeText code, string converters) =>
        code.Line("[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,")
            .Line("    RespectNullableAnnotations = true, AllowOutOfOrderMetadataProperties = true,")
            .Line($"    GenerationMode = JsonSourceGenerationMode.Metadata, Converters = [{converters}])]");

    private static void Document(CodeText code, string data, string document)
    {
        var quotes = "\"\"\"";
        while (document.Contains(quotes, StringComparison.Ordinal))
            quotes += "\"";
        code.Line($"string IOperation<{data}>.Document =>")
            .Line($"    {quotes}")
            .Lines(document, "    ")
            .Line($"    {quotes};");
    }
}
