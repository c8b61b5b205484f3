using Graph.Client.Generator.Shapes;

namespace Graph.Client.Generator.Writing;

/// <summary>Writes an operation: a record of its variables, and inside it the records of its answers.</summary>
internal static class OperationWriter
{
    private const string Options =
        "[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,\n"
        + "    RespectNullableAnnotations = true, AllowOutOfOrderMetadataProperties = true,\n"
        + "    GenerationMode = JsonSourceGenerationMode.Metadata)]";

    public static void Write(CodeText code, OperationShape operation)
    {
        var name = operation.Variables.Name;
        var data = operation.Answers[0].Name;
        var taken = Names.TakenIn(name);
        taken.UnionWith(operation.Answers.Select(answer => answer.Name));
        var json = Names.Take($"{name}Json", taken);

        code.Doc(operation.Variables.Summary)
            .Line($"public sealed partial record {name} : IOperation<{name}.{data}>")
            .Open();
        RecordWriter.Properties(code, operation.Variables, taken);
        if (operation.Variables.Properties.Count > 0)
            code.Line();
        foreach (var record in operation.Answers)
        {
            RecordWriter.Write(code, record);
            code.Line();
        }
        code.Line($"string IOperation<{data}>.Name => \"{operation.Source.Operation.Name}\";")
            .Line()
            .Line($"JsonTypeInfo IOperation<{data}>.VariablesType => {json}.Default.Variables;")
            .Line()
            .Line($"JsonTypeInfo<Answer<{data}>> IOperation<{data}>.AnswerType => {json}.Default.Answer;")
            .Line();
        Document(code, data, operation.Source.File.Text.TrimEnd());
        code.Line()
            .Lines(Options)
            .Line($"[JsonSerializable(typeof({name}), TypeInfoPropertyName = \"Variables\")]")
            .Line($"[JsonSerializable(typeof(Answer<{data}>), TypeInfoPropertyName = \"Answer\")]");
        foreach (var type in operation.OptionalTypes)
            code.Line($"[JsonSerializable(typeof({type}))]");
        code.Line($"private sealed partial class {json} : JsonSerializerContext;").Close();
    }

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
