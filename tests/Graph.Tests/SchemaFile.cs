namespace Graph.Tests;

/// <summary>A schema of a test's own model, kept beside the test; <c>UPDATE_SCHEMA=1</c> writes it anew.</summary>
internal static class SchemaFile
{
    /// <summary>Asserts that a server serves what stands in <c>schema.graphql</c> of a folder of the tests.</summary>
    public static async Task AssertServedAsync(HttpClient client, string folder)
    {
        var file = RepositoryFiles.Of("tests", "Graph.Tests", folder, "schema.graphql");
        var served = await client.GetStringAsync("/graphql?sdl");
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1")
            await File.WriteAllTextAsync(file, served);

        Assert.Equal(await File.ReadAllTextAsync(file), served);
    }
}
