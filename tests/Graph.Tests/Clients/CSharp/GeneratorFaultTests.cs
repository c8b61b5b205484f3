namespace Graph.Tests.Clients.CSharp;

/// <summary>What the generator refuses, and how it says so: in the form that MSBuild and editors read.</summary>
public sealed class GeneratorFaultTests
{
    private const string Schema = """
        type Query {
          district(number: Int!): District
          found: [Found!]
          height: Height
          old: Int @deprecated(reason: "Ask for `district`.")
        }
        type District { number: Int! }
        type Deputy { name: String }
        union Found = District | Deputy
        enum Kind { SMALL }
        input Filter { height: Height }
        scalar Height
        """;

    [Fact]
    public Task A_field_that_is_no_more_fails_with_its_place() =>
        ExpectAsync(
            "query Q {\n  district(number: 12) {\n    numbr\n  }\n}",
            "1.graphql(3,5): error GRAPH001: Cannot query field 'numbr' on type 'District'. Did you mean 'number'?"
        );

    [Fact]
    public Task A_variable_of_the_wrong_type_fails_with_its_place() =>
        ExpectAsync(
            "query Q($number: String!) {\n  district(number: $number) { number }\n}",
            "1.graphql(1,9): error GRAPH001: `$number` is of type `String!`, but stands where `Int!` is expected. Declare it so."
        );

    [Fact]
    public Task A_value_of_the_wrong_type_fails_with_its_place() =>
        ExpectAsync(
            "query Q {\n  district(number: 1.5) { number }\n}",
            "1.graphql(2,20): error GRAPH001: `number` is `1.5`, which is not of type `Int`. Write a whole number from "
                + "-2147483648 to 2147483647."
        );

    [Fact]
    public Task A_file_that_is_not_GraphQL_fails_with_the_place() =>
        ExpectAsync(
            "query Q {\n  district(\n}",
            "1.graphql(3,1): error GRAPH001: Expected Name, found }; for more information see "
                + "http://spec.graphql.org/October2021/#Argument"
        );

    [Theory]
    [InlineData(
        "type Query {\n  a: Int!!\n}",
        "(2,10): error GRAPH001: Expected Name, found !; for more information see "
            + "http://spec.graphql.org/October2021/#FieldDefinition"
    )]
    [InlineData(
        "type Query {\n  a: Absent\n}",
        "(1,1): error GRAPH001: Unable to resolve reference to type 'Absent' on 'Query'"
    )]
    [InlineData(
        "type Query {\n  a: Int\n}\ntype Query { b: Int }",
        "(1,1): error GRAPH001: All types within a GraphQL schema must have unique names. No two provided types may have the "
            + "same name. Schema contains a redefinition of these types: Query (Parameter 'document')"
    )]
    public async Task A_schema_that_is_none_fails(string schema, string fault)
    {
        Assert.Equal($"schema.graphql{fault}", await GeneratedCode.FaultsAsync(schema, "query Q { a }"));
    }

    [Fact]
    public async Task All_faults_of_all_files_are_told_and_nothing_is_generated()
    {
        var generation = await GeneratedCode.OfAsync(
            Schema,
            "query A { a b }",
            "query B { old }",
            "query C { district { number } }"
        );

        Assert.Empty(generation.Files);
        Assert.Equal(
            ["1.graphql", "1.graphql", "2.graphql", "3.graphql"],
            generation.Faults.Select(fault => fault.Path)
        );
    }

    [Theory]
    [InlineData("# Which?\n{ old }")]
    [InlineData("query A { old }\nquery B { old }")]
    [InlineData("# No query.\nmutation M { old }")]
    public Task A_file_holds_one_query_with_a_name(string text) =>
        ExpectAsync(
            text,
            "1.graphql(2,1): error GRAPH001: A file holds one operation, which is a query with a name: it becomes the name "
                + "of the C# type."
        );

    [Theory]
    [InlineData("query twice { district(number: 1) { number } }", "Twice")]
    [InlineData("query kind { district(number: 1) { number } }", "Kind")]
    public async Task A_name_that_is_taken_fails(string operation, string name)
    {
        const string first = "query Twice($kind: Kind) { kinds(kind: $kind) }";
        var schema = Schema.Replace(
            "{\n  district",
            "{\n  kinds(kind: Kind): Int\n  district",
            StringComparison.Ordinal
        );

        Assert.Equal(
            $"2.graphql(1,1): error GRAPH001: Another operation, or a type of the schema, is called `{name}` in C#, too. "
                + "Rename the operation.",
            await GeneratedCode.FaultsAsync(schema, first, operation)
        );
    }

    [Fact]
    public Task A_scalar_without_a_type_of_CSharp_fails() =>
        ExpectAsync(
            "query Q {\n  height\n}",
            "1.graphql(2,3): error GRAPH001: The scalar `Height` has no C# type here. Add it to `CSharpTypes`, and a "
                + "converter if it needs one."
        );

    [Fact]
    public Task Objects_of_several_types_without_typename_fail() =>
        ExpectAsync(
            "query Q {\n  found {\n    ... on District { number }\n  }\n}",
            "1.graphql(2,9): error GRAPH001: Select `__typename` here, outside of fragments: by it the client tells the "
                + "types of `Found` apart."
        );

    [Fact]
    public async Task A_deprecated_field_is_a_warning()
    {
        var generation = await GeneratedCode.OfAsync(Schema, "query Q {\n  old\n}");

        var fault = Assert.Single(generation.Faults);
        Assert.Equal("1.graphql(2,3): warning GRAPH002: `old` is deprecated. Ask for `district`.", fault.ToString());
        Assert.Single(generation.Files);
    }

    private static async Task ExpectAsync(string operation, string fault) =>
        Assert.Equal(fault, await GeneratedCode.FaultsAsync(Schema, operation));
}
