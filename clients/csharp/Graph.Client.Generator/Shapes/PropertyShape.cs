namespace Graph.Client.Generator.Shapes;

/// <summary>A field of an answer or of an input type, or a variable.</summary>
/// <param name="Key">Its name in JSON.</param>
/// <param name="Name">Its name in C#.</param>
/// <param name="Type">The C# type of its values.</param>
/// <param name="Description">What it is.</param>
/// <param name="Presence">Whether it is there.</param>
internal sealed record PropertyShape(string Key, string Name, CSharpType Type, string Description, Presence Presence);
