using Microsoft.EntityFrameworkCore;

namespace Graph.Query.Execution;

/// <summary>For databases whose rows nobody replaces while they are read.</summary>
public sealed class NoSnapshots : ISnapshots, IAsyncDisposable
{
    private NoSnapshots() { }

    /// <summary>The only one.</summary>
    public static NoSnapshots Instance { get; } = new();

    /// <inheritdoc />
    public Task<IAsyncDisposable> OpenAsync(
        DbContext database,
        IReadOnlyList<Reading> readings,
        CancellationToken cancellation
    ) => Task.FromResult<IAsyncDisposable>(this);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
