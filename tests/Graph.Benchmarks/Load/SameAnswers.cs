using System.Text;
using System.Text.Json;

namespace Graph.Benchmarks.Load;

/// <summary>A yardstick that answers something else would measure nothing.</summary>
internal static class SameAnswers
{
    /// <summary>Ends the run unless both give the same JSON for all of their bodies, and none with errors.</summary>
    public static async Task CheckAsync(Target product, Target yardstick)
    {
        var answers = await product.AnswersAsync();
        var others = await yardstick.AnswersAsync();
        foreach (var (answer, other) in answers.Zip(others))
        {
            using var given = JsonDocument.Parse(answer);
            using var expected = JsonDocument.Parse(other);
            if (!given.RootElement.TryGetProperty("data", out _) || given.RootElement.TryGetProperty("errors", out _))
                throw new InvalidOperationException($"No answer without errors: {Encoding.UTF8.GetString(answer)}");
            if (!JsonElement.DeepEquals(given.RootElement, expected.RootElement))
                throw new InvalidOperationException(
                    $"{product.Address} and {yardstick.Address} differ:\n{Encoding.UTF8.GetString(answer)}\n"
                        + Encoding.UTF8.GetString(other)
                );
        }
    }
}
