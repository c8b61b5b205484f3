namespace Graph.Client.Generator;

/// <summary>What a project says of a scalar, as an MSBuild item `GraphQLScalar`.</summary>
/// <param name="Name">Name of the scalar in the schema.</param>
/// <param name="Type">The C# type of its values.</param>
/// <param name="Converter">The type that reads and writes them; null where System.Text.Json does it by itself.</param>
internal sealed record ScalarMapping(string Name, string Type, string? Converter = null);
