using Graph.Data;
using Graph.Server.Caching;
using Graph.Server.Health;
using Graph.Server.Http;
using Graph.Server.Ide;
using Graph.Server.Limits;
using Graph.Server.Observability;
using Graph.Server.Shutdown;
using Graph.Server.Startup;
using Graph.Server.Traffic;
using Graph.Server.Types;

if (!ServerBuilding.TryCreateBuilder(args, out var builder))
    return 1;

builder.AddGraphData(); // database, provider, dataset
builder.AddGraphTypes(); // types, filtering, sorting, paging
builder.AddGraphLimits(); // tokens, depth, lists, filters, rows, time
builder.AddGraphQLHttp(); // POST, GET, ?sdl
builder.AddDatasetVersion(); // ETag, If-None-Match
builder.AddCrossOrigin(); // pages of other websites
builder.AddIde(); // Banana Cake Pop, GraphiQL
builder.AddCompression(); // Brotli, gzip
builder.AddTraffic(); // proxies, requests per address, operations at once
builder.AddObservability(); // traces, metrics, the operations' log
builder.AddHealth(); // live, ready
builder.AddGracefulShutdown(); // not ready, not listening, finished

if (!builder.TryBuild(out var app))
    return 1;

// A server without its data would answer every question wrongly: it does not start.
if (!await app.TryLoadDatasetAsync())
    return 1;

app.UseAnswerHeaders(); // Vary, Content-Length
app.UseCompression();
app.UseFailureAnswer();
app.UseCrossOrigin();
app.UseTraffic();
app.UseIde();
app.MapGraphQL();
app.MapMetrics();
app.MapHealth();
app.AnnounceStart();

return await app.TryRunAsync() ? 0 : 1;
