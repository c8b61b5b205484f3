using System.Text;

namespace Graph.Tests;

/// <summary>The form of the example operations: README, IDEs and generated clients take them as they are.</summary>
public sealed class ExampleOperationTests
{
    private static readonly string Page = RepositoryFiles.Of("schema", "operations", "README.md");

    public static TheoryData<string> Names => [.. ExampleOperation.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_says_first_what_its_operation_is_for(string name)
    {
        Assert.EndsWith(".", ExampleOperation.Read(name).Purpose, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_holds_one_operation_and_values_for_all_its_variables(string name)
    {
        var operation = ExampleOperation.Read(name);

        var definition = Assert.Single(operation.Definitions);
        var declared = definition.Variables?.Select(variable => variable.Variable.Name.StringValue);
        var given = operation.Variables?.Select(variable => variable.Key);
        Assert.Equal(declared, given);
    }

    [Fact]
    public void Every_other_file_belongs_to_an_operation()
    {
        var files = Directory.EnumerateFiles(RepositoryFiles.Of("schema", "operations")).Select(Path.GetFileName);
        var expected = ExampleOperation.Names.SelectMany(name =>
            (string[])[$"{name}.graphql", $"{name}.variables.json"]
        );

        Assert.Empty(files.Except([.. expected, "README.md"]));
    }

    [Fact]
    public async Task Their_page_lists_them_all_with_what_they_are_for()
    {
        var page = await File.ReadAllTextAsync(Page);
        var start = page.IndexOf("| operation |", StringComparison.Ordinal);
        var expected = page[..start] + Table();
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1")
            await File.WriteAllTextAsync(Page, page = expected);

        Assert.Equal(expected, page);
    }

    private static string Table()
    {
        var table = new StringBuilder("| operation | what it is for |\n|---|---|\n");
        foreach (var operation in ExampleOperation.Names.Select(ExampleOperation.Read))
            table.Append($"| [{operation.Name}]({operation.Name}.graphql) | {operation.Purpose} |\n");
        return table.ToString();
    }
}
