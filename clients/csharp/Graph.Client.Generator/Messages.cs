namespace Graph.Client.Generator;

/// <summary>What the generator says beside the errors that any GraphQL server would report.</summary>
internal static class Messages
{
    public const string OneNamedQuery =
        "A file holds one operation, which is a query with a name: it becomes the name of the C# type.";

    public static string NoScalar(string scalar) =>
        $"The scalar `{scalar}` has no C# type here. Add it to `CSharpTypes`, and a converter if it needs one.";

    public static string NoTypename(string type) =>
        $"Select `__typename` here, outside of fragments: by it the client tells the types of `{type}` apart.";

    public static string NameTaken(string name) =>
        $"Another operation, or a type of the schema, is called `{name}` in C#, too. Rename the operation.";

    public static string Deprecated(string field, string reason) => $"`{field}` is deprecated. {reason}";
}
