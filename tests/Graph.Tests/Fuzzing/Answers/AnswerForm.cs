using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Query.Errors;

namespace Graph.Tests.Fuzzing.Answers;

/// <summary>What holds of every answer, whatever was asked.</summary>
internal static partial class AnswerForm
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The codes of errors that a client can make.</summary>
    private static readonly HashSet<string> ClientCodes =
    [
        .. typeof(ErrorCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string?)field.GetValue(null) ?? "")
            .Except([
                ErrorCodes.InternalError,
                ErrorCodes.DatabaseUnavailable,
                ErrorCodes.Timeout,
                ErrorCodes.ServerBusy,
                ErrorCodes.TooManyRequests,
            ]),
    ];

    /// <summary>Asserts that an answer is one in GraphQL's form, and that no error in it is the server's.</summary>
    public static void Check(Answer answer)
    {
        Assert.True(answer.Status < 500, $"{answer.Server} answers {answer.Status}: {answer.Text}");
        using var json = JsonDocument.Parse(answer.Text, Strict);
        var members = json.RootElement.EnumerateObject().Select(member => member.Name).ToList();
        Assert.True(members.Count > 0 && members.All(name => name is "data" or "errors"), answer.Text);

        if (!json.RootElement.TryGetProperty("errors", out var errors))
            return;
        Assert.NotEqual(0, errors.GetArrayLength());
        foreach (var error in errors.EnumerateArray())
            Check(error, $"{answer.Server}: {error}");
        Assert.False(Leaks().IsMatch(errors.GetRawText()), $"{answer.Server} leaks: {errors}");
    }

    private static void Check(JsonElement error, string shown)
    {
        foreach (var member in error.EnumerateObject())
            Assert.True(member.Name is "message" or "locations" or "path" or "extensions", shown);
        Assert.True(error.GetProperty("message").GetString() is { Length: > 0 }, shown);
        Assert.True(ClientCodes.Contains(error.GetProperty("extensions").GetProperty("code").GetString() ?? ""), shown);
        if (!error.TryGetProperty("locations", out var locations))
            return;
        Assert.True(locations.GetArrayLength() > 0, shown);
        foreach (var location in locations.EnumerateArray())
            Assert.True(
                location.GetProperty("line").GetInt32() > 0 && location.GetProperty("column").GetInt32() > 0,
                shown
            );
    }

    [GeneratedRegex(
        """
            Exception | \bSystem\.[A-Z] | Microsoft\. | Npgsql | Sqlite | EntityFramework | \bGraph\.[A-Z] | GraphQL\.[A-Z]
            | GraphQLParser | GraphType | Nullable`1 | \bSELECT\s | \\n\s+at\s | \.cs\b | \.dll | /src/ | Object\ reference
            | \(Parameter\ '
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Leaks();
}
