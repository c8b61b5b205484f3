using Graph.Data;
using Graph.Data.Model;
using Graph.Data.Revisions;
using Microsoft.EntityFrameworkCore;

namespace Graph.Server.Caching;

/// <summary>Tells from inside an edition which loading of which dataset it holds, by one small statement.</summary>
internal sealed class DatasetEdition
{
    /// <summary>Compiled once by the server itself, and so no operation has to take a turn for it.</summary>
    private readonly Func<GraphDbContext, CancellationToken, Task<Dataset?>> read = EF.CompileAsyncQuery(
        (GraphDbContext database, CancellationToken _) => database.Datasets.SingleOrDefault()
    );

    /// <inheritdoc cref="Query.Execution.EditionRevision"/>
    public async Task<string?> RevisionAsync(DbContext database, CancellationToken cancellation) =>
        await read((GraphDbContext)database, cancellation) is { } dataset ? DatasetIdentity.OfLoading(dataset) : null;
}
