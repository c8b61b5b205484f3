using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Graph.Query.Errors;
using Graph.Tests.Fuzzing.Answers;
using Graph.Tests.Fuzzing.Mutations;
using Graph.Tests.Fuzzing.Operations;
using Graph.Tests.Random;
using Xunit.Sdk;

namespace Graph.Tests.Fuzzing;

/// <summary>Operations drawn by chance from the schema, valid and broken, are answered as the specification says.</summary>
[Collection(EveryGraph.Name)]
public sealed class FuzzingTests(EveryGraph servers)
{
    private const long Few = 130;

    private static readonly string[] Refusals = ["TOO_MANY_RELATIONS", "TOO_EXPENSIVE"];

    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);

    private readonly OperationGenerator operations = new(servers.Schema, servers.Values);

    [Fact]
    public async Task A_valid_operation_gets_the_answer_that_it_asks_for_and_the_same_one_on_every_database()
    {
        using var checker = await AnswerChecker.StartAsync(
            await servers.Clients.Values.First().GetStringAsync("/graphql?sdl")
        );

        var tooLarge = 0;
        await SampleAsync(
            operations,
            few: Few,
            operation => operation.Body,
            async operation =>
            {
                var answer = await AnswerAsync(Encoding.UTF8.GetBytes(operation.Body));
                // The generator does not weigh what filters and orders lead through, nor does it know how long lists are, and so
                // draws too much now and then.
                if (Refusals.Any(code => answer.Text.Contains($"\"{code}\"", StringComparison.Ordinal)))
                {
                    tooLarge++;
                    return;
                }
                Assert.True(answer.Status == 200, answer.Text);
                Assert.True(JsonNode.Parse(answer.Text)?["errors"] is null, answer.Text);
                await checker.CheckAsync(operation, answer.Text);
            }
        );
        Assert.InRange(tooLarge, 0, RandomRuns.Or(Few) / 10);
    }

    [Fact]
    public async Task A_broken_request_is_refused_in_GraphQL_s_form_and_tells_nothing_of_the_inside() =>
        await SampleAsync(
            new MutationGenerator(operations),
            few: Few,
            request => $"{Encoding.UTF8.GetString(request.Body)}\nIn base64: {Convert.ToBase64String(request.Body)}",
            async request => await AnswerAsync(request.Body)
        );

    /// <summary>Tests what is drawn; a failure shows all of it, while CsCheck cuts what it shows.</summary>
    private static Task SampleAsync<T>(Gen<T> gen, long few, Func<T, string> show, Func<T, Task> test) =>
        gen.SampleAsync(
            async drawn =>
            {
                try
                {
                    await test(drawn);
                }
                catch (XunitException fault)
                {
                    throw new XunitException($"{fault.Message}\nRequest: {show(drawn)}", fault);
                }
            },
            iter: RandomRuns.Or(few),
            threads: 1,
            print: _ => "The request stands below."
        );

    /// <summary>The answer that all servers give, also when they are asked again, and know the operation.</summary>
    private async Task<Answer> AnswerAsync(byte[] body)
    {
        var answers = await Answer.AllAsync(servers, body);
        var again = await Answer.AllAsync(servers, body);
        foreach (var answer in answers)
            AnswerForm.Check(answer);
        var given = answers.Concat(again).Where(answer => !IsTooExpensive(answer)).ToList();
        foreach (var answer in given)
            Assert.Equal(given[0].Shown, answer.Shown);
        if (RandomRuns.AreAsked)
            await CheckTimeAsync(again, body);
        return answers.FirstOrDefault(IsTooExpensive) ?? answers[0];
    }

    /// <summary>Rows in memory have no indexes: what is looked through there may be too much, and little elsewhere.</summary>
    private static bool IsTooExpensive(Answer answer) =>
        answer.Text.Contains($"\"{ErrorCodes.TooExpensive}\"", StringComparison.Ordinal);

    /// <summary>What was compiled before is answered within a second; what else the machine does is given a chance.</summary>
    private async Task CheckTimeAsync(Answer[] answers, byte[] body)
    {
        var slowest = Slowest(answers);
        for (var chance = 0; chance < 3 && slowest > Slow; chance++)
            slowest = Slowest(await Answer.AllAsync(servers, body));
        Assert.True(slowest <= Slow, $"The answer takes {slowest.TotalSeconds:F1} seconds, compiled before.");
    }

    private static TimeSpan Slowest(Answer[] answers) => answers.Max(answer => answer.Time);
}
