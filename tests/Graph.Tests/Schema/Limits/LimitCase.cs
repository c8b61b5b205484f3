namespace Graph.Tests.Schema.Limits;

/// <summary>A limit: a query that just keeps it, and one that goes just over it.</summary>
/// <param name="AtLimit">Answered without errors.</param>
/// <param name="OverLimit">Refused.</param>
/// <param name="Message">The sentence of the refusal.</param>
/// <param name="Code">Its code.</param>
public sealed record LimitCase(string AtLimit, string OverLimit, string Message, string Code)
{
    /// <summary>A limit whose queries differ in one number.</summary>
    public static LimitCase Of(int limit, Func<int, string> query, string message, string code) =>
        new(query(limit), query(limit + 1), message, code);

    /// <summary>Several pieces of text, each with its number, with spaces between.</summary>
    public static string Repeat(int count, Func<int, string> piece) =>
        string.Join(' ', Enumerable.Range(0, count).Select(piece));

    /// <summary>A text inside several others.</summary>
    public static string Nest(int count, string open, string inside, string close) =>
        string.Concat(Enumerable.Repeat(open, count)) + inside + string.Concat(Enumerable.Repeat(close, count));
}
