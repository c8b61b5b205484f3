using Graph.Data.Loading;
using Graph.Data.Reloading;
using Graph.Databases.Providers;
using Graph.Http.Administration;

namespace Graph.Server.Reloading;

/// <summary>`POST /admin/reload`: loads the dataset of the server's folder again, while the one before is served.</summary>
internal static class ReloadEndpoint
{
    public const string Path = "/admin/reload";

    public static void MapReload(this WebApplication app) => app.MapAdministration(Path, AnswerAsync);

    private static async Task<IResult> AnswerAsync(DatasetReload reload, CancellationToken cancellation)
    {
        if (!reload.HasFolder)
            return ReloadErrors.NoFolder();
        try
        {
            return await reload.TryRunAsync(cancellation) is var (dataset, isNew)
                ? Results.Json(LoadedAnswer.Of(dataset, isNew))
                : ReloadErrors.Running();
        }
        catch (DatasetException invalid)
        {
            return ReloadErrors.NotValid(invalid.Faults);
        }
        catch (Exception fault) when (DatabaseFaults.Told(fault) is { } sentences)
        {
            return ReloadErrors.NotStored(sentences);
        }
    }
}
