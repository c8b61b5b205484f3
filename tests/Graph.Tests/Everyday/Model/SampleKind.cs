namespace Graph.Tests.Everyday.Model;

public enum SampleKind
{
    First,
    Second,
    Third,
}
