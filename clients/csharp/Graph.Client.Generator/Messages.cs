using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Client.Generator;

/// <summary>What the generator says beside the errors that any GraphQL server would report.</summary>
internal static class Messages
{
    public const string OneNamedOperation =
        "A file holds one operation with a name, which becomes the name of the C# type, or fragments alone.";

    public const string NoSubscriptions =
        "Subscriptions need a connection that stays open, and this client has none. Take the file out of "
        + "`GraphQLOperation`; queries and mutations of the same schema are generated.";

    public const string NotExecutable =
        "This is a part of a schema, and no operation. Name the schema as `GraphQLSchema`, and take its file out of "
        + "`GraphQLOperation`.";

    /// <summary>Why an operation has nothing to run on; null if it has.</summary>
    public static string? Unsupported(GraphQLOperationDefinition operation, ISchema schema) =>
        operation.Operation == OperationType.Mutation && schema.Mutation is null
            ? $"`mutation {operation.Name}` cannot run: the schema has no mutations. Ask with a `query`."
            : null;

    public static string NoScalar(string scalar) =>
        $"The scalar `{scalar}` has no C# type. Give it one in the project file, e.g. "
        + $"<GraphQLScalar Include=\"{scalar}\" Type=\"string\" />.";

    public static string ScalarWithoutType(string scalar) =>
        $"The item `GraphQLScalar` of `{scalar}` says no C# type. Write e.g. "
        + $"<GraphQLScalar Include=\"{scalar}\" Type=\"string\" />.";

    public static string NotOneSchema(int count) =>
        $"The project has {count} `GraphQLSchema` files, but needs one: <GraphQLSchema Include=\"schema.graphql\" />.";

    public static string Misplaced(string variable, string type, IGraphType place) =>
        $"`${variable}` is of type `{type}`, but stands where `{place}` is expected. Declare it so.";

    public static string NameTaken(string name) =>
        $"Another operation or fragment, or a type of the schema, is called `{name}` in C#, too. Rename this one.";

    public static string TypesNamedAlike(string name) =>
        $"Two types of the schema are called `{name}` in C#, and operations need both.";

    public static string FragmentTwice(string name, SourceFile first) =>
        $"The fragment `{name}` stands in {Path.GetFileName(first.Path)}, too. Rename one, or leave one out: operations "
        + "of any file can spread it.";

    public static string NeverSpread(string fragment) => $"No operation spreads the fragment `{fragment}`.";

    public static string Deprecated(string field, string reason) => $"`{field}` is deprecated. {reason}";
}
