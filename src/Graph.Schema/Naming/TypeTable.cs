using System.Reflection;
using GraphQL.Types;

namespace Graph.Schema.Naming;

/// <summary>The schema's types by name; each is built when something first refers to it.</summary>
internal sealed class TypeTable
{
    private readonly Dictionary<string, MethodInfo> makers = new(StringComparer.Ordinal);
    private readonly List<IGraphType> built = [];
    private readonly SortedSet<string> shared = new(StringComparer.Ordinal);

    public IReadOnlyList<IGraphType> Built => built;

    /// <summary>The names by which types of different kinds are meant, such as an entity and a connection.</summary>
    public IReadOnlyCollection<string> Shared => shared;

    /// <summary>Refers to a type by its name, so that types may refer to each other in circles.</summary>
    /// <param name="name">The name.</param>
    /// <param name="build">Builds the type; each kind of types has one place where it is built.</param>
    public IGraphType Reference(string name, Func<IGraphType> build)
    {
        if (makers.TryAdd(name, build.Method))
            built.Add(build());
        else if (makers[name] != build.Method)
            shared.Add(name);
        return new GraphQLTypeReference(name);
    }
}
