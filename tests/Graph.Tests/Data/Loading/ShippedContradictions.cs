using Graph.Data.Model;
using Graph.Tests.Data.Loading.Contradictions;

namespace Graph.Tests.Data.Loading;

/// <summary>The contradictions of the shipped dataset, loaded once.</summary>
public sealed class ShippedContradictions : IAsyncLifetime
{
    public IReadOnlyList<Contradiction> All { get; private set; } = [];

    public async Task InitializeAsync() =>
        All = await ContradictionReading.ReadAsync(Path.Combine(AppContext.BaseDirectory, "dataset", "kz-majilis"));

    public Task DisposeAsync() => Task.CompletedTask;
}
