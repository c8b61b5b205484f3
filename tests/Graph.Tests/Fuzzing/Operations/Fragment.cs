namespace Graph.Tests.Fuzzing.Operations;

/// <summary>A named fragment that may be spread again, since it holds nothing that costs anything.</summary>
internal sealed record Fragment(string Name, string Type, SelectedObject Selected);
