using Graph.Data;
using Graph.Databases;
using Graph.Http;
using Graph.Http.Administration;
using Graph.Http.Exports;
using Graph.Http.Health;
using Graph.Http.Observability;
using Graph.Http.Startup;
using Graph.Http.WarmUp;
using Graph.Schema;
using Graph.Server.Caching;
using Graph.Server.Commands;
using Graph.Server.Explorer;
using Graph.Server.Exports;
using Graph.Server.Ide;
using Graph.Server.Reloading;
using Graph.Server.Startup;
using Graph.Server.Types;

if (CommandLine.Asks(args)) // `dataset validate`, `--help` and the like
    return await CommandLine.RunAsync(args);

if (!ServerBuilding.TryCreateBuilder(args, out var builder))
    return 1;

builder.AddGraphData(); // database, provider, dataset
builder.AddGraphTypes(); // types, filtering, sorting, paging
builder.AddGraphHttp(); // limits, endpoints, CORS, compression, traffic, health, shutdown
builder.AddDatasetVersion(); // ETag, If-None-Match, ready with a dataset
builder.AddAdministration(); // who may have the dataset loaded again
builder.AddExplorer(); // the page at /, and what it asks
builder.AddIde(); // Banana Cake Pop, GraphiQL
builder.AddWarmUp(); // what clients will ask
builder.AddObservability(DatabaseTelemetry.Name); // traces, metrics, the operations' log

if (!builder.TryBuild(out var app))
    return 1;

if (!await app.TryCheckSettingsAsync())
    return 1;
var loading = app.TryLoadDatasetAsync(); // while all else is made

app.UseGraphHttp(); // headers, compression, failures, CORS, rate
app.UseExplorer();
app.UseIde();
app.MapGraphQL();
app.MapExports(ExportedTables.All); // /export/districts.csv and the like
app.MapMetrics();
app.MapHealth();
app.MapReload();
app.AnnounceStart();

// A server without its data would answer every question wrongly: it does not start.
if (!await loading)
    return 1;
await app.Services.CountListsAsync();

return await app.TryRunAsync() ? 0 : 1;
