using System.Runtime.CompilerServices;
using Graph.Schema;
using Graph.Schema.Execution;
using Graph.Tests.Databases;
using Graph.Tests.Peer.Model;
using Graph.Tests.Peer.Types;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Schema.Execution;

public sealed class KnownPlansTests : IAsyncDisposable
{
    private const string Query = """
        query ($where: DistrictFilterInput, $first: Int) {
          districts(where: $where, first: $first) { nodes { incarnations(first: $first) { id } } }
        }
        """;

    private readonly ServiceProvider services = new ServiceCollection()
        .AddDbContextFactory<PeerDbContext>(new InMemoryDatabase().Use)
        .AddGraphSchema<PeerDbContext>(
            new PeerQuery(),
            [new DistrictType(), new IncarnationType(), new RegionType(), new ContestType(), new BorderType()]
        )
        .BuildServiceProvider();

    [Fact]
    public async Task Requests_of_one_form_have_one_plan()
    {
        var plans = services.GetRequiredService<KnownPlans>();
        await AskAsync(Where(1), 1); // makes the document known
        await AskAsync(Where(2), 2);
        await AskAsync(Where(3), 50);
        await AskAsync(Where(4), 1);

        Assert.Equal((1, 2), (plans.Statistics.CurrentEntryCount, plans.Statistics.TotalHits));

        await AskAsync(Where(4), null);
        await AskAsync([], 1);

        Assert.Equal((3, 2), (plans.Statistics.CurrentEntryCount, plans.Statistics.TotalHits));
    }

    [Fact]
    public async Task A_plan_holds_nothing_of_a_request()
    {
        await AskAsync(Where(1), 1);
        var given = await AskAndForgetAsync();
        GC.Collect();

        Assert.False(given.IsAlive);
        GC.KeepAlive(services);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task<WeakReference> AskAndForgetAsync()
    {
        var where = Where(2);
        await AskAsync(where, 2);
        return new(where);
    }

    private async Task AskAsync(Dictionary<string, object?> where, int? first)
    {
        var options = new ExecutionOptions
        {
            Schema = services.GetRequiredService<ISchema>(),
            Query = Query,
            Variables = new Inputs(new Dictionary<string, object?> { ["where"] = where, ["first"] = first }),
            RequestServices = services,
        };
        var result = await services.GetRequiredService<IDocumentExecuter>().ExecuteAsync(options);
        Assert.Null(result.Errors);
    }

    private static Dictionary<string, object?> Where(int number) =>
        new() { ["number"] = new Dictionary<string, object?> { ["gt"] = number } };
}
