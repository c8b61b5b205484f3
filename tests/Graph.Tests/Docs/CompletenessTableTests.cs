using System.Text;
using Graph.Data.Model;
using Graph.Tests.Data;
using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Docs;

/// <summary>The README's table of what is known is that of the shipped dataset; <c>UPDATE_SCHEMA=1</c> writes it.</summary>
public sealed class CompletenessTableTests
{
    private const string Head = "| of the districts of |";

    private static readonly string Readme = RepositoryFiles.Of("README.md");

    [Fact]
    public async Task The_table_has_what_is_known_by_election_and_by_fact()
    {
        var page = await File.ReadAllTextAsync(Readme);
        var start = page.IndexOf(Head, StringComparison.Ordinal);
        var end = page.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        var expected = page[..start] + Table(await CountedAsync()) + page[end..];
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1")
            await File.WriteAllTextAsync(Readme, page = expected);

        Assert.Equal(expected, page);
    }

    private static async Task<List<Completeness>> CountedAsync()
    {
        using var host = TestHost.Create();
        await host.LoadAsync(Path.Combine(AppContext.BaseDirectory, "dataset", "kz-majilis"));
        await using var context = host.Context();
        return await context.Completeness.Include(c => c.Election).OrderBy(c => c.Election.Year).ToListAsync();
    }

    private static string Table(List<Completeness> counted)
    {
        var years = counted.Select(c => c.Election.Year).Distinct().ToList();
        var table = new StringBuilder(
            $"{Head} {string.Join(" | ", years)} |\n|---|{string.Concat(years.Select(_ => "---|"))}\n"
        );
        foreach (var fact in Enum.GetValues<CompletenessFact>())
        {
            var cells = counted.Where(c => c.Fact == fact).Select(c => $"{c.Known} of {c.Existed}");
            table.Append($"| {Words(fact)} | {string.Join(" | ", cells)} |\n");
        }
        return table.ToString();
    }

    private static string Words(CompletenessFact fact) =>
        fact switch
        {
            CompletenessFact.District => "the number",
            CompletenessFact.Region => "the region",
            CompletenessFact.Coverage => "areas that it covered",
            CompletenessFact.Seat => "its seat",
            CompletenessFact.Population => "how many lived in it",
            CompletenessFact.Electorate => "how many could vote",
            CompletenessFact.Borders => "borders that its own page states",
            CompletenessFact.CandidatesRegistered => "how many candidates",
            CompletenessFact.Winner => "the winner",
            CompletenessFact.Party => "the winner's party",
            CompletenessFact.Percent => "the winner's share",
            _ => "the deputy",
        };
}
