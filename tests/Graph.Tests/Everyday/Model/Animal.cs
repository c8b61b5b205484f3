namespace Graph.Tests.Everyday.Model;

public class Animal
{
    public int Id { get; init; }

    public required string Name { get; init; }
}
