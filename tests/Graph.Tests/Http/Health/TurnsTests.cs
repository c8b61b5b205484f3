using System.Net;
using Graph.Tests.Server;
using GraphQL;
using GraphQL.DI;
using GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Graph.Tests.Http.Health;

public sealed class TurnsTests
{
    [Fact]
    public async Task A_server_whose_turns_are_taken_by_what_does_not_end_is_not_ready()
    {
        var endless = new EndlessWork();
        await using var server = new ConfiguredServer(
            services => services.AddSingleton<IConfigureExecution>(endless),
            KeyValuePair.Create("Traffic:OperationsAtOnce", "1")
        );
        using var client = server.CreateClient();
        var asked = client.GetAsync("/graphql?query={__typename}");
        await endless.Reached;

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
        ((FakeTimeProvider)server.Services.GetRequiredService<TimeProvider>()).Advance(TimeSpan.FromSeconds(13));
        var stuck = await client.GetAsync("/health/ready");
        endless.End();
        await asked;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, stuck.StatusCode);
        Assert.Equal(
            """{"status":"not ready","reason":"All turns are taken by operations that do not end."}""",
            await stuck.Content.ReadAsStringAsync()
        );
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
    }

    /// <summary>Goes on whoever cancels it.</summary>
    private sealed class EndlessWork : DocumentExecutionListenerBase, IConfigureExecution
    {
        private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource end = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public float SortOrder => 0;

        public Task Reached => reached.Task;

        public void End() => end.TrySetResult();

        public Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
        {
            options.Listeners.Add(this);
            return next(options);
        }

        public override Task BeforeExecutionAsync(IExecutionContext context)
        {
            reached.TrySetResult();
            return end.Task;
        }
    }
}
