using System.Reflection;
using Graph.Tests.Peer;

namespace Graph.Tests;

/// <summary>
/// Tests of the API are written once, in an abstract class that takes a server, and run by nested classes on every
/// server that fits. Nothing is left out.
/// </summary>
public sealed class EveryDatabaseTests
{
    private static readonly Type[] Servers =
    [
        .. Types().Where(type => type.IsDefined(typeof(CollectionDefinitionAttribute)) && IsServer(type)),
    ];

    [Fact]
    public void Every_test_of_a_server_runs_on_every_database()
    {
        var missing =
            from tests in Types()
            where tests.IsAbstract
            from server in Servers
            where Takes(tests, wanted => wanted.IsAssignableFrom(server))
            where !tests.GetNestedTypes().Any(nested => nested.IsSubclassOf(tests) && Takes(nested, server.Equals))
            select $"{tests.Name} does not run on {server.Name}";

        Assert.Empty(missing);
    }

    [Fact]
    public void No_test_of_a_server_chooses_its_database()
    {
        var choosers = Types().Where(type => !type.IsAbstract && !type.IsNested && Takes(type, IsServer));

        Assert.Empty(choosers);
    }

    private static IEnumerable<Type> Types() => typeof(EveryDatabaseTests).Assembly.GetTypes();

    private static bool IsServer(Type type) =>
        type.IsAssignableTo(typeof(PeerServer)) || type.IsAssignableTo(typeof(GraphServer));

    private static bool Takes(Type tests, Func<Type, bool> server) =>
        tests
            .GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .SelectMany(constructor => constructor.GetParameters())
            .Any(parameter => server(parameter.ParameterType));
}
