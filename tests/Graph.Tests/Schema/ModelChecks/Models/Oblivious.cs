#nullable disable // as in models that are older than annotations
namespace Graph.Tests.Schema.ModelChecks.Models;

public sealed class Oblivious
{
    public int Id { get; init; }

    public string Name { get; init; }

    public List<string> Tags { get; init; }
}
