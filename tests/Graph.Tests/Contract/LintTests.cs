namespace Graph.Tests.Contract;

/// <summary>The rules of @graphql-eslint, for the contract and for the example operations.</summary>
public sealed class LintTests
{
    private static readonly NodeTools Tools = new("tests/contract");

    [Fact]
    public async Task The_contract_and_all_example_operations_keep_to_the_rules()
    {
        // The contract is one file more.
        Assert.Equal($"{ExampleOperation.Names.Count + 1} files, 0 faults\n", await Tools.RunAsync("lint.mjs"));
    }

    [Fact]
    public async Task An_operation_that_does_not_fit_the_contract_is_refused_with_its_place()
    {
        var faults = await LintAsync(
            "schema/operations/who.graphql",
            """
            # Who represented a district.
            query Who($number: String!) {
              district(number: $number) {
                incarnation(asof: "2024-06-01") {
                  deputies {
                    name
                  }
                }
              }
            }
            """
        );

        Assert.Equal(
            """
            schema/operations/who.graphql:2:11 Variable "$number" of type "String!" used in position expecting type "Int!". (@graphql-eslint/variables-in-allowed-position)
            schema/operations/who.graphql:4:17 Unknown argument "asof" on field "District.incarnation". Did you mean "asOf"? (@graphql-eslint/known-argument-names)
            schema/operations/who.graphql:5:7 Cannot query field "deputies" on type "Incarnation". Did you mean "deputy"? (@graphql-eslint/fields-on-correct-type)
            1 files, 3 faults

            """,
            faults
        );
    }

    [Fact]
    public async Task An_operation_by_another_name_than_its_file_is_refused()
    {
        var faults = await LintAsync("schema/operations/who.graphql", "query Whom { dataset { title } }");

        Assert.Contains("""Unexpected filename "who.graphql". Rename it to "whom.graphql" """, faults);
    }

    [Fact]
    public async Task A_contract_without_descriptions_is_refused()
    {
        var faults = await LintAsync(
            "schema/schema.graphql",
            """
            type Query {
              district(number: Int!): AreaKind
            }

            enum AreaKind {
              REGION
            }
            """
        );

        Assert.Equal(
            """
            schema/schema.graphql:1:6 Description is required for type "Query" (@graphql-eslint/require-description)
            schema/schema.graphql:2:3 Description is required for field "district" in type "Query" (@graphql-eslint/require-description)
            schema/schema.graphql:2:12 Description is required for input value "number" in field "district" (@graphql-eslint/require-description)
            schema/schema.graphql:5:6 Description is required for enum "AreaKind" (@graphql-eslint/require-description)
            schema/schema.graphql:6:3 Description is required for enum value "REGION" in enum "AreaKind" (@graphql-eslint/require-description)
            1 files, 5 faults

            """,
            faults
        );
    }

    private static Task<string> LintAsync(string file, string text) => Tools.RunWithAsync(text, "lint.mjs", file);
}
