using Graph.Query.Execution;
using GraphQL;

namespace Graph.Schema.Execution;

/// <summary>What an operation reads, where that is not what is current.</summary>
public static class AskedEdition
{
    private const string Key = "edition";

    /// <summary>Has an operation read something else than what is current; its cost is measured as if it did not.</summary>
    /// <param name="options">What the operation will be run with.</param>
    /// <param name="open">Opens what it reads.</param>
    public static void Ask(ExecutionOptions options, OpenDatabase open) => options.UserContext[Key] = open;

    /// <summary>What an operation reads; null for what is current.</summary>
    internal static OpenDatabase? Of(IDictionary<string, object?> userContext) =>
        userContext.TryGetValue(Key, out var open) ? open as OpenDatabase : null;
}
