namespace Graph.Tests.Schema.ModelChecks.Models;

/// <summary>Holds a class that is called like another one.</summary>
public static class Others
{
    public sealed class Thing
    {
        public int Id { get; init; }
    }
}
