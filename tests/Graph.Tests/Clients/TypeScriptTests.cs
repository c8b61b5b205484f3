using Graph.Tests.Http;

namespace Graph.Tests.Clients;

/// <summary>`clients/typescript`: GraphQL Code Generator and urql.</summary>
[Collection(ListeningServer.Name)]
public sealed class TypeScriptTests(ListeningServer server)
    : ClientTests(server, "clients/typescript", "src/gql/persisted-documents.json")
{
    [Fact]
    public async Task An_operation_that_does_not_fit_the_contract_fails_the_generation_with_its_place()
    {
        var fault = await GenerationFaultAsync(client =>
            client.Write(
                "schema/operations/who.graphql",
                """
                # Who represented a district.
                query Who($number: Int!) {
                  district(number: $number) {
                    incarnations {
                      deputies {
                        name
                      }
                    }
                  }
                }
                """
            )
        );

        Assert.Contains("Cannot query field \"deputies\" on type \"Incarnation\". Did you mean \"deputy\"?", fault);
        Assert.Contains("/schema/operations/who.graphql:5:7", fault);
    }

    [Fact]
    public async Task A_scalar_without_a_type_of_TypeScript_fails_the_generation()
    {
        var fault = await GenerationFaultAsync(client =>
            client.Replace("clients/typescript/codegen.ts", "LocalDate:", "Unused:")
        );

        Assert.Contains("Unknown scalar type LocalDate.", fault);
    }
}
