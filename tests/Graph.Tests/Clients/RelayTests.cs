using Graph.Tests.Http;

namespace Graph.Tests.Clients;

/// <summary>`clients/relay`: Relay's compiler and store.</summary>
[Collection(ListeningServer.Name)]
public sealed class RelayTests(ListeningServer server) : ClientTests(server, "clients/relay", "persisted-queries.json")
{
    [Fact]
    public async Task A_fragment_that_does_not_fit_the_contract_fails_the_generation_with_its_place()
    {
        var fault = await GenerationFaultAsync(client =>
            client.Write(
                "clients/relay/src/who.ts",
                """
                import { graphql } from "relay-runtime";

                export const who = graphql`
                  fragment who on Incarnation {
                    deputies {
                      name
                    }
                  }
                `;
                """
            )
        );

        Assert.Contains("The type `Incarnation` has no field `deputies`. Did you mean `deputy`", fault);
        Assert.Contains("clients/relay/src/who.ts:5:5", fault);
    }

    [Fact]
    public async Task A_scalar_without_a_type_of_TypeScript_fails_the_generation()
    {
        var fault = await GenerationFaultAsync(client =>
            client.Replace("clients/relay/relay.config.js", "LocalDate:", "Unused:")
        );

        Assert.Contains("Expected the JS type for 'LocalDate' to be defined", fault);
    }

    [Fact]
    public async Task A_second_argument_of_node_fails_the_generation()
    {
        var fault = await GenerationFaultAsync(client =>
            client.Replace("schema/schema.graphql", "id: ID!): Node\n", "id: ID!, asOf: LocalDate): Node\n")
        );

        Assert.Contains("Invalid use of @refetchable on fragment 'districts_deputy'", fault);
    }
}
