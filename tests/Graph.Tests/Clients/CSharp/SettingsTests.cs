using Graph.Client.Generator;

namespace Graph.Tests.Clients.CSharp;

/// <summary>What the build writes down for the generator, and what the generator says where a project says too little.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graph-client-");

    [Fact]
    public async Task A_project_names_its_files_and_the_types_of_scalars()
    {
        var schema = Write("schema = 1.graphql", "type Query { a: Int }");
        var request = await ReadAsync(
            "namespace=Shop",
            $"schema={schema}",
            $"operation={Write("b.graphql", "query B { a }")}",
            $"operation={Write("a.graphql", "query A { a }")}",
            "scalar=Long=long=",
            "scalar=Money=decimal=Shop.MoneyConverter"
        );

        Assert.Equal(("Shop", new SourceFile(schema, "type Query { a: Int }")), (request.Namespace, request.Contract));
        Assert.Equal(["query A { a }", "query B { a }"], request.Sources.Select(source => source.Text));
        Assert.Equal([new("Long", "long"), new("Money", "decimal", "Shop.MoneyConverter")], request.Scalars);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task A_project_without_one_schema_is_told_to_name_it(int count)
    {
        var schema = $"schema={Write("schema.graphql", "type Query { a: Int }")}";

        var exception = await Assert.ThrowsAsync<SettingsException>(() =>
            ReadAsync(["namespace=Shop", .. Enumerable.Repeat(schema, count)])
        );
        Assert.Equal(
            $"The project has {count} `GraphQLSchema` files, but needs one: <GraphQLSchema Include=\"schema.graphql\" />.",
            exception.Message
        );
    }

    [Fact]
    public async Task A_scalar_without_a_type_is_told_to_have_one()
    {
        var exception = await Assert.ThrowsAsync<SettingsException>(() =>
            ReadAsync("namespace=Shop", $"schema={Write("schema.graphql", "type Query { a: Int }")}", "scalar=Long==")
        );
        Assert.Equal(
            "The item `GraphQLScalar` of `Long` says no C# type. Write e.g. <GraphQLScalar Include=\"Long\" "
                + "Type=\"string\" />.",
            exception.Message
        );
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<GenerationRequest> ReadAsync(params string[] lines) =>
        (await Settings.ReadAsync(Write("settings.txt", string.Join('\n', lines)))).Request();

    private string Write(string file, string text)
    {
        var path = Path.Combine(folder.FullName, file);
        File.WriteAllText(path, text);
        return path;
    }
}
