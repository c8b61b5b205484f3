using Microsoft.EntityFrameworkCore;

namespace Graph.Data.Editions;

/// <summary>Reads the rows that records became, with their names and with what sources state about them.</summary>
/// <param name="context">The database; it holds one revision.</param>
/// <param name="cancellation">Ends the reading.</param>
internal sealed class StoredRows(GraphDbContext context, CancellationToken cancellation)
{
    /// <summary>All of them, those of one kind together: what follows from them is not read.</summary>
    public async Task<IReadOnlyList<object>> AllAsync() =>
        [
            .. await PlacesAsync(),
            .. await PeopleAsync(),
            .. await DocumentsAsync(),
            .. await LivesAsync(),
            .. await VotesAsync(),
        ];

    private async Task<IEnumerable<object>> PlacesAsync() =>
        [
            .. await ReadAsync(context.Settlements.Include(s => s.Names.OrderBy(n => n.Id)).Include(s => s.Citations)),
            .. await ReadAsync(context.Regions.Include(r => r.Names.OrderBy(n => n.Id)).Include(r => r.Citations)),
            .. await ReadAsync(context.Areas.Include(a => a.Names.OrderBy(n => n.Id)).Include(a => a.Citations)),
        ];

    private async Task<IEnumerable<object>> PeopleAsync() =>
        [
            .. await ReadAsync(context.Legislatures.Include(l => l.Names.OrderBy(n => n.Id)).Include(l => l.Citations)),
            .. await ReadAsync(context.Parties.Include(p => p.Names.OrderBy(n => n.Id)).Include(p => p.Citations)),
            .. await ReadAsync(context.Deputies.Include(d => d.Names.OrderBy(n => n.Id)).Include(d => d.Citations)),
        ];

    private async Task<IEnumerable<object>> DocumentsAsync() =>
        [.. await ReadAsync(context.Sources), .. await ReadAsync(context.Acts.Include(a => a.Citations))];

    private async Task<IEnumerable<object>> LivesAsync() =>
        [
            .. await ReadAsync(context.Districts.Include(d => d.Names.OrderBy(n => n.Id)).Include(d => d.Citations)),
            .. await ReadAsync(context.Incarnations.Include(i => i.Settlements).Include(i => i.Citations)),
            .. await ReadAsync(context.Coverage.Include(c => c.Citations)),
            .. await ReadAsync(context.Borders.Include(b => b.Citations)),
        ];

    private async Task<IEnumerable<object>> VotesAsync() =>
        [
            .. await ReadAsync(context.Elections.Include(e => e.Citations)),
            .. await ReadAsync(context.PartyResults.Include(r => r.Citations)),
            .. await ReadAsync(context.Contests.Include(c => c.Citations)),
            .. await ReadAsync(context.Candidates.Include(c => c.Names.OrderBy(n => n.Id)).Include(c => c.Citations)),
            .. await ReadAsync(context.Mandates.Include(m => m.Citations)),
        ];

    /// <remarks>In statements of their own: names and citations of one row would multiply each other.</remarks>
    private async Task<List<T>> ReadAsync<T>(IQueryable<T> rows)
        where T : class =>
        await (context.Database.IsRelational() ? rows.AsSplitQuery() : rows).AsNoTracking().ToListAsync(cancellation);
}
