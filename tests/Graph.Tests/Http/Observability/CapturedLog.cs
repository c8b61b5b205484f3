using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Graph.Tests.Http.Observability;

/// <summary>Keeps what a server logs.</summary>
public sealed class CapturedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();

    /// <summary>Each line as level, last part of the category, and message with its exception.</summary>
    public IReadOnlyCollection<string> Lines => lines;

    /// <summary>The lines of one category.</summary>
    public IEnumerable<string> Of(string category) =>
        lines.Where(l => l.Contains($" {category}: ", StringComparison.Ordinal));

    public ILogger CreateLogger(string categoryName) => new Category(lines, categoryName.Split('.')[^1]);

    public void Dispose() { }

    private sealed class Category(ConcurrentQueue<string> lines, string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) =>
            lines.Enqueue(
                $"{logLevel} {name}: {formatter(state, exception)}{(exception is null ? "" : $" {exception}")}"
            );
    }
}
