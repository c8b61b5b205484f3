namespace Graph.Tests.Schema.ModelChecks.Models;

[Flags]
public enum Options
{
    None = 0,
    One = 1,
    Two = 2,
}
