namespace Graph.Tests.Fuzzing.Schema;

/// <summary>A field of a type.</summary>
internal sealed record SchemaField(string Name, TypeReference Type, IReadOnlyList<SchemaInput> Args)
{
    /// <summary>Whether it gives several rows, as many as the client asks for.</summary>
    public bool IsPaged => Args.Any(argument => argument.Name == "first");

    public bool IsFree => Args.All(argument => !argument.Type.IsRequired || argument.DefaultValue is not null);
}
