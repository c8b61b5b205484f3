using GraphQL;

namespace Graph.Http.Observability;

/// <summary>Marks operations that no client has sent: they are neither measured nor logged nor traced.</summary>
internal static class Unobserved
{
    private const string Key = "unobserved";

    /// <summary>Marks an operation.</summary>
    public static void Mark(ExecutionOptions options) => options.UserContext[Key] = true;

    /// <summary>Whether it is marked.</summary>
    public static bool Is(ExecutionOptions options) => options.UserContext.ContainsKey(Key);
}
