using System.ComponentModel.DataAnnotations.Schema;

namespace Graph.Tests.Schema.ModelChecks.Models;

public sealed class Thing
{
    public int Id { get; init; }

    public required string Name { get; init; }

    public DateOnly Day { get; init; }

    public Options Options { get; init; }

    public BareId Bare { get; init; }

    [NotMapped]
    public string Shown => $"{Name}!";

    public List<Part> Parts { get; } = [];
}
