namespace Graph.Query.Errors;

/// <summary>A client asked for something that cannot be done; the message says what, where and what to do.</summary>
public sealed class QueryException : Exception
{
    /// <summary>Reports a fault of the client's making.</summary>
    /// <param name="code">One of <see cref="ErrorCodes"/>.</param>
    /// <param name="message">What was wrong, where and what to do; it is shown to the client as it stands.</param>
    public QueryException(string code, string message)
        : base(message) => Code = code;

    /// <summary>One of <see cref="ErrorCodes"/>.</summary>
    public string Code { get; }
}
