using GraphQL.Types;

namespace Graph.Schema.Types;

/// <summary>The schema's types by name; each is built when something first refers to it.</summary>
internal sealed class TypeTable
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly List<IGraphType> built = [];

    public IReadOnlyList<IGraphType> Built => built;

    /// <summary>Refers to a type by its name, so that types may refer to each other in circles.</summary>
    public IGraphType Reference(string name, Func<IGraphType> build)
    {
        if (names.Add(name))
            built.Add(build());
        return new GraphQLTypeReference(name);
    }
}
