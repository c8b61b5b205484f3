namespace Graph.Client.Generator.Shapes;

/// <summary>Whether a value is there.</summary>
internal enum Presence
{
    /// <summary>Always, though it may be null.</summary>
    Required,

    /// <summary>If the client wants so; to leave it out is not the same as null.</summary>
    Optional,

    /// <summary>Unless `@include` or `@skip` left it out, which looks like null.</summary>
    Conditional,
}
