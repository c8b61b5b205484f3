using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Graph.Tests.Docs;

/// <summary>The server of a model of one's own, which `docs/extending.md` makes of nothing but packages.</summary>
public sealed partial class OwnModelTests
{
    private static readonly DocsPage Page = new("extending.md");

    [Fact]
    public async Task It_is_built_from_packages_and_gives_the_answer_of_the_page()
    {
        using var server = new PackagedServer();
        await server.PackAsync(Command("dotnet pack"));
        server.Write("Sky.csproj", Block("xml"));
        server.Write("Program.cs", Program);
        await server.BuildAsync();

        var address = await server.StartAsync("Sky");

        var answer = await AskAsync(address, Command("curl"));
        answer.ShouldBe(Answer);
    }

    [Fact]
    public void Its_program_has_at_most_sixty_lines()
    {
        Assert.InRange(Program.Split('\n').Length, 1, 60);
    }

    private static string Program =>
        Page.Blocks.Single(block => block.Text.StartsWith("using ", StringComparison.Ordinal)).Text;

    private static string Answer =>
        Page.Blocks.SkipWhile(block => !block.Text.StartsWith("curl ", StringComparison.Ordinal)).ElementAt(1).Text;

    private static string Block(string language) => Page.Blocks.Single(block => block.Language == language).Text;

    private static string Command(string part) =>
        Page.Blocks.Single(block => block.Language == "sh" && block.Text.Contains(part, StringComparison.Ordinal)).Text;

    private static async Task<JsonNode> AskAsync(Uri address, string curl)
    {
        var asked = Curl.Match(curl);
        using var client = new HttpClient();
        using var body = new StringContent(
            asked.Groups["body"].Value,
            MediaTypeHeaderValue.Parse(asked.Groups["type"].Value)
        );
        var path = new Uri(asked.Groups["url"].Value).AbsolutePath;
        using var response = await client.PostAsync(new Uri(address, path), body);
        var answer = await response.Content.ReadAsStringAsync();
        return JsonNode.Parse(answer) ?? throw new InvalidDataException(answer);
    }

    [GeneratedRegex(@"^curl (?<url>\S+) -H 'Content-Type: (?<type>[^']+)' \\\n +-d '(?<body>[^']+)'$")]
    private static partial Regex Curl { get; }
}
