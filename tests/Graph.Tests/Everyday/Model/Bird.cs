namespace Graph.Tests.Everyday.Model;

/// <summary>Kept in the table of <see cref="Animal"/>.</summary>
public sealed class Bird : Animal
{
    public int Wingspan { get; init; }

    public required string Song { get; init; }
}
