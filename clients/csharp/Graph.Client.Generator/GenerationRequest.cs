namespace Graph.Client.Generator;

/// <summary>What the build asks for.</summary>
/// <param name="Contract">The schema.</param>
/// <param name="Sources">Files with operations and fragments.</param>
/// <param name="Namespace">Where the types shall be.</param>
/// <param name="Scalars">The C# types of scalars.</param>
internal sealed record GenerationRequest(
    SourceFile Contract,
    IReadOnlyList<SourceFile> Sources,
    string Namespace,
    IReadOnlyList<ScalarMapping> Scalars
);
