using System.Net;
using Graph.Tests.Server;
using Graph.Tests.Server.Faults;
using GraphQL.DI;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Http.KeptAnswers;

/// <summary>Those who ask the same at the same time are all answered by the work of one.</summary>
public sealed class ConcurrentAnswerTests
{
    private const string Body = """{"query":"{ districts { totalCount } }"}""";

    [Fact]
    public async Task One_of_many_makes_the_answer_and_one_turn_suffices()
    {
        var gate = new Gate();
        await using var server = Start(gate);
        using var client = server.CreateClient();
        var asked = Enumerable.Range(0, 8).Select(_ => client.PostAsync(Body)).ToList();
        await gate.Reached;

        gate.Open();

        Assert.All(await Task.WhenAll(asked), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal((7, 1), server.Services.Answers());
    }

    [Fact]
    public async Task Those_who_wait_are_answered_though_the_first_hangs_up()
    {
        var gate = new Gate();
        await using var server = Start(gate);
        using var client = server.CreateClient();
        using var patience = new CancellationTokenSource();
        var first = client.PostAsync("/graphql", Json(), patience.Token);
        await gate.Reached;
        var others = Enumerable.Range(0, 4).Select(_ => client.PostAsync(Body)).ToList();

        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        await Eventually.IsSoAsync(() => Task.FromResult(server.Services.Answers().Made == 2));
        gate.Open();

        Assert.All(await Task.WhenAll(others), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal((3, 2), server.Services.Answers());
    }

    private static ConfiguredServer Start(Gate gate) =>
        new(
            services => services.AddSingleton<IConfigureExecution>(gate),
            KeyValuePair.Create("Traffic:OperationsAtOnce", "1"),
            KeyValuePair.Create("Traffic:Waiting", "0")
        );

    private static StringContent Json() => new(Body, System.Text.Encoding.UTF8, "application/json");
}
