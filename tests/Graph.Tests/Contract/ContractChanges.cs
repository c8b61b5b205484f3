using System.Globalization;

namespace Graph.Tests.Contract;

/// <summary>What has changed from one contract to another, as GraphQL Inspector sees it.</summary>
/// <param name="Count">How many changes there are; those of descriptions do not count.</param>
/// <param name="Breaking">A line for each change after which a client may fail.</param>
internal sealed record ContractChanges(int Count, IReadOnlyList<string> Breaking)
{
    private static readonly NodeTools Tools = new("tests/contract");

    /// <summary>The contract of the last release.</summary>
    public static string Released { get; } = RepositoryFiles.Of("schema", "released.graphql");

    /// <summary>The contract that the server serves now.</summary>
    public static string Current { get; } = RepositoryFiles.Of("schema", "schema.graphql");

    /// <summary>Compares two files.</summary>
    public static async Task<ContractChanges> BetweenAsync(string older, string newer)
    {
        var printed = await Tools.RunAsync("changes.mjs", older, newer);
        var lines = printed.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines is not [.. var breaking, var total] || total.Split(' ') is not [var count, "changes,", _, "breaking"])
            throw new InvalidDataException(printed);
        return new ContractChanges(int.Parse(count, CultureInfo.InvariantCulture), breaking);
    }
}
