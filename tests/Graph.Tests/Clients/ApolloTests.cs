using Graph.Tests.Http;

namespace Graph.Tests.Clients;

/// <summary>`clients/apollo`: Apollo Client, and the manifest of its documents.</summary>
[Collection(ListeningServer.Name)]
public sealed class ApolloTests(ListeningServer server)
    : ClientTests(server, "clients/apollo", "persisted-query-manifest.json");
