using Graph.Data;
using Graph.Server.Http;
using Graph.Server.Startup;
using Graph.Server.Types;

var builder = WebApplication.CreateBuilder(args);

builder.AddGraphData(); // database, provider, dataset
builder.AddGraphTypes(); // types, filtering, sorting, paging
builder.AddGraphQLHttp(); // POST, GET, ?sdl

var app = builder.Build();

app.MapGraphQL();
app.AnnounceStart();

// A server without its data would answer every question wrongly: it does not start.
if (!await app.TryLoadDatasetAsync())
    return 1;

await app.RunAsync();
return 0;
