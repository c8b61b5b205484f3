using Graph.Schema;
using Graph.Schema.Limits;
using Graph.Schema.Roots;
using Graph.Tests.Databases;
using Graph.Tests.Peer.Model;
using Graph.Tests.Peer.Types;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Schema.Limits;

public sealed class TimeTests
{
    [Fact]
    public async Task What_takes_too_long_is_cancelled_and_refused()
    {
        var query = new SlowQuery();
        await using var services = Services(query);

        var result = await services
            .GetRequiredService<IDocumentExecuter>()
            .ExecuteAsync(
                new ExecutionOptions
                {
                    Schema = services.GetRequiredService<ISchema>(),
                    Query = "{ slow { length } }",
                    RequestServices = services,
                }
            );
        var answer = services.GetRequiredService<IGraphQLTextSerializer>().Serialize(result);

        Assert.Equal(
            """{"errors":[{"message":"The answer was not ready within 1 seconds. Ask for fewer rows or fewer lists at a time.","extensions":{"code":"TIMEOUT"}}]}""",
            answer
        );
        Assert.True(query.WasCancelled);
    }

    private static ServiceProvider Services(QueryDeclaration query)
    {
        var database = new InMemoryDatabase();
        return new ServiceCollection()
            .AddSingleton(new QueryLimits { Seconds = 1 })
            .AddDbContextFactory<PeerDbContext>(database.Use)
            .AddGraphSchema<PeerDbContext>(
                query,
                [new DistrictType(), new IncarnationType(), new RegionType(), new ContestType(), new BorderType()]
            )
            .BuildServiceProvider();
    }

    /// <summary>Waits for ever.</summary>
    private sealed class SlowQuery : QueryDeclaration
    {
        public bool WasCancelled { get; private set; }

        public override string Description => "Waits.";

        protected override void Declare(QueryFields query) =>
            query.Path<District>(
                new()
                {
                    Name = "slow",
                    Description = "Waits.",
                    TypeName = "Slow",
                    Arguments = [],
                    Find = WaitAsync,
                }
            );

        private async Task<IReadOnlyList<object>?> WaitAsync(
            DbContext database,
            IReadOnlyList<object?> arguments,
            DateOnly today,
            CancellationToken cancellation
        )
        {
            cancellation.Register(() => WasCancelled = true);
            await Task.Delay(Timeout.Infinite, cancellation);
            return null;
        }
    }
}
