using Graph.Data;
using Graph.Server.Http;
using Graph.Server.Observability;
using Graph.Server.Startup;
using Graph.Server.Types;

var builder = WebApplication.CreateBuilder(args);

builder.AddGraphData(); // database, provider, dataset
builder.AddGraphTypes(); // types, filtering, sorting, paging
builder.AddGraphQLHttp(); // POST, GET, ?sdl
builder.AddObservability(); // traces, metrics, the operations' log

var app = builder.Build();

app.MapGraphQL();
app.MapMetrics();
app.AnnounceStart();

// A server without its data would answer every question wrongly: it does not start.
if (!await app.TryLoadDatasetAsync())
    return 1;

await app.RunAsync();
return 0;
