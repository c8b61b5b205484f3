using GraphQL.Types;
using GraphQL.Utilities;
using GraphQLParser;
using GraphQLParser.AST;

namespace Graph.Client.Generator;

/// <summary>Reads the schema of a server from its file, so that operations can be checked against it.</summary>
internal static class Contract
{
    /// <exception cref="GraphQLParser.Exceptions.GraphQLSyntaxErrorException">The file is not GraphQL.</exception>
    public static ISchema Read(SourceFile file)
    {
        var builder = new SchemaBuilder();
        var scalars = new List<ServerScalar>();
        foreach (var definition in Parser.Parse(file.Text).Definitions)
            if (definition is GraphQLScalarTypeDefinition scalar)
                scalars.Add(new ServerScalar(scalar.Name.StringValue));
            else if (definition is GraphQLUnionTypeDefinition or GraphQLInterfaceTypeDefinition)
                builder.Types.For(((GraphQLTypeDefinition)definition).Name.StringValue).ResolveType = NeverCalled;

        var schema = builder.Build(file.Text);
        // Only a server can have them, and only with what resolves them.
        schema.Subscription = null;
        foreach (var scalar in scalars)
            schema.RegisterType(scalar);
        schema.Initialize();
        return schema;
    }

    // A schema is only complete with it, but nothing is executed here.
    private static IObjectGraphType NeverCalled(object row) => throw new NotSupportedException();

    /// <summary>A scalar that the server checks; to a client any value may be right.</summary>
    private sealed class ServerScalar : ScalarGraphType
    {
        public ServerScalar(string name) => Name = name;

        public override object? ParseLiteral(GraphQLValue value) => value;

        public override object? ParseValue(object? value) => value;
    }
}
