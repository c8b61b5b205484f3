using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Graph.Tests.Fuzzing.Operations;

namespace Graph.Tests.Fuzzing.Answers;

/// <summary>Asks graphql-js whether operations are valid, and whether answers have the shape that they ask for.</summary>
internal sealed class AnswerChecker : IDisposable
{
    private readonly Process node;

    private AnswerChecker(Process node) => this.node = node;

    /// <param name="schema">The schema as text.</param>
    /// <exception cref="SkipException">Node.js or the script's packages are not installed.</exception>
    public static async Task<AnswerChecker> StartAsync(string schema)
    {
        var checker = new AnswerChecker(new NodeTools("tests/graphql-http").Start("answers.mjs"));
        await checker.SendAsync(JsonValue.Create(schema));
        return checker;
    }

    /// <summary>Asserts that an answer without errors is one to an operation.</summary>
    public async Task CheckAsync(Operation operation, string answer)
    {
        var message = JsonNode.Parse(operation.Body)?.AsObject() ?? [];
        message["answer"] = answer;
        await SendAsync(message);

        var faults = await node.StandardOutput.ReadLineAsync() ?? await node.StandardError.ReadToEndAsync();
        Assert.True(faults == "[]", $"graphql-js finds faults: {faults}\nin the answer: {answer}");
    }

    public void Dispose()
    {
        if (!node.HasExited)
            node.Kill();
        node.Dispose();
    }

    private async Task SendAsync(JsonNode message)
    {
        await node.StandardInput.WriteLineAsync(message.ToJsonString(JsonSerializerOptions.Default));
        await node.StandardInput.FlushAsync();
    }
}
