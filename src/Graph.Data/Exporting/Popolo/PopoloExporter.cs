using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Graph.Data.Exporting.Rows;
using Microsoft.EntityFrameworkCore;

namespace Graph.Data.Exporting.Popolo;

/// <summary>One file of persons, organizations, memberships, posts, areas and events.</summary>
/// <remarks>https://www.popoloproject.com/specs/</remarks>
internal sealed class PopoloExporter : IDatasetExporter
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // names stay readable
        WriteIndented = true,
    };

    public string Format => "popolo";

    public string Description => "a file of persons, organizations, memberships, posts, areas and events, in JSON";

    public bool IsFolder => false;

    public bool TakesDay => true;

    public async Task<ExportReport> WriteAsync(
        GraphDbContext database,
        ExportTarget target,
        CancellationToken cancellationToken
    )
    {
        var rows = await FormRows.ReadAsync(database, target.AsOf, cancellationToken);
        var sources = await PopoloSources.ReadAsync(database, cancellationToken);
        var written = new PopoloDataset(rows, sources).File;
        await using (var file = target.Create())
            await JsonSerializer.SerializeAsync(file, written, Json, cancellationToken);
        return new(
            [
                new("persons", written.Persons.Count),
                new("organizations", written.Organizations.Count),
                new("memberships", written.Memberships.Count),
                new("posts", written.Posts.Count),
                new("areas", written.Areas.Count),
                new("events", written.Events.Count),
            ],
            await LeftOutAsync(database, cancellationToken)
        );
    }

    private static async Task<IReadOnlyList<string>> LeftOutAsync(GraphDbContext database, CancellationToken ended)
    {
        IEnumerable<(int Count, string Sentence)> all =
        [
            (await database.Borders.CountAsync(ended), "borders: Popolo has no neighbours."),
            (
                await database.Coverage.CountAsync(ended),
                "areas of districts: an area of Popolo lies in one other alone."
            ),
            (
                await database.Contests.CountAsync(ended),
                "contests, with votes and candidates: its events have no results."
            ),
            (await database.PartyResults.CountAsync(ended), "results of parties: its events have no results."),
            (await database.Settlements.CountAsync(ended), "settlements, and which of them are seats of districts."),
            (await database.Acts.CountAsync(ended), "acts, and which of them form or dissolve districts."),
            (
                await database.Citations.CountAsync(c => c.Field != null || c.States != null || c.Note != null, ended),
                "citations of single fields, and what sources state instead: its sources are of whole objects."
            ),
            (await database.Contradictions.CountAsync(ended), "contradictions of sources."),
            (await database.Mandates.CountAsync(m => m.EndReason != null, ended), "reasons why mandates ended."),
            (
                await database.Incarnations.CountAsync(i => i.Population != null || i.Electorate != null, ended),
                "districts' numbers of inhabitants and voters."
            ),
        ];
        return [.. all.Where(a => a.Count > 0).Select(a => $"{a.Count} {a.Sentence}")];
    }
}
