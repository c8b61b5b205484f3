namespace Graph.Query.Expressions;

/// <summary>Holds a value so that an expression can reach it as a member, which EF Core turns into a parameter.</summary>
internal sealed class OperandHolder<T>(T value)
{
    public T Value { get; } = value;
}
