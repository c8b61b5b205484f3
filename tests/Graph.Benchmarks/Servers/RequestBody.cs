using System.Text;
using System.Text.Json;
using Graph.Tests;

namespace Graph.Benchmarks.Servers;

/// <summary>Bodies of requests, made before anything is measured.</summary>
internal static class RequestBody
{
    public static byte[] Of(string query, object? variables = null, string? operationName = null) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                query,
                variables,
                operationName,
            }
        );

    /// <summary>An example operation with its variables.</summary>
    public static byte[] OfExample(string name)
    {
        var operation = ExampleOperation.Read(name);
        return Of(operation.Text, operation.Variables);
    }

    /// <summary>Ends the run where an answer is not what is to be measured.</summary>
    public static void Check(byte[] answer, bool hasErrors)
    {
        var text = Encoding.UTF8.GetString(answer);
        if (text.Contains("\"errors\":", StringComparison.Ordinal) != hasErrors)
            throw new InvalidOperationException(text);
    }
}
