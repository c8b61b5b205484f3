using Graph.Client;
using Graph.Client.Operations;

var address = Environment.GetEnvironmentVariable("GRAPH_URL") ?? "http://localhost:5000";
var client = new GraphClient(new HttpClient { BaseAddress = new Uri(address) });
var data = await client.AskAsync(new DeputyOnADay { Number = 12, Day = new DateOnly(2005, 6, 1) });
Console.WriteLine(data.District?.Incarnation?.Mandates?[0].Deputy.Name);
