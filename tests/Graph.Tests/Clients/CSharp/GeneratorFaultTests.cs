namespace Graph.Tests.Clients.CSharp;

/// <summary>What the generator refuses, and how it says so: in the form that MSBuild and editors read.</summary>
public sealed class GeneratorFaultTests
{
    private const string Schema = """
        type Query {
          district(number: Int!): District
          found: [Found!]
          height: Height
          higher(than: Height): Boolean
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
            "1.graphql(2,12): error GRAPH001: Argument 'number' has invalid value. Expected type 'Int', found 1.5."
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
    public Task A_file_holds_one_operation_with_a_name(string text) =>
        ExpectAsync(
            text,
            "1.graphql(2,1): error GRAPH001: A file holds one operation with a name, which becomes the name of the C# type, "
                + "or fragments alone."
        );

    [Fact]
    public Task A_mutation_of_a_schema_without_mutations_fails() =>
        ExpectAsync(
            "# No query.\nmutation M { old }",
            "1.graphql(2,1): error GRAPH001: `mutation M` cannot run: the schema has no mutations. Ask with a `query`."
        );

    [Fact]
    public async Task A_subscription_fails_and_the_queries_of_its_schema_do_not()
    {
        const string schema = "type Query { a: Int } type Subscription { b(c: Int): Int! }";

        Assert.Equal(
            "1.graphql(2,1): error GRAPH001: Subscriptions need a connection that stays open, and this client has none. "
                + "Take the file out of `GraphQLOperation`; queries and mutations of the same schema are generated.",
            await GeneratedCode.FaultsAsync(schema, "# Wait.\nsubscription S { b }", "query Q { a }")
        );
        Assert.Equal("", await GeneratedCode.FaultsAsync(schema, "query Q { a }"));
        Assert.Equal(
            "",
            await GeneratedCode.FaultsAsync(
                "schema { query: Q subscription: S } type Q { a: Int } type S { b: Int }",
                "query R { a }"
            )
        );
    }

    [Fact]
    public Task A_schema_among_the_operations_fails() =>
        ExpectAsync(
            "type Query {\n  a: Int\n}",
            "1.graphql(1,1): error GRAPH001: This is a part of a schema, and no operation. Name the schema as "
                + "`GraphQLSchema`, and take its file out of `GraphQLOperation`."
        );

    [Theory]
    [InlineData("[1, $number]", "Int", "Int!", 9)]
    [InlineData("[{ number: $number }]", "Int", "Int!", 9)]
    [InlineData("$number", "[Int]", "[Int!]", 9)]
    [InlineData("$number", "[String!]", "[Int!]", 9)]
    public async Task A_variable_that_does_not_fit_fails_however_deep_it_stands(
        string value,
        string type,
        string place,
        int column
    )
    {
        const string schema = """
            type Query { items(numbers: [Int!]): Int, objects(numbers: [Number!]): Int }
            input Number { number: Int! }
            """;
        var field = value.Contains('{', StringComparison.Ordinal) ? "objects" : "items";

        Assert.Equal(
            $"1.graphql(1,{column}): error GRAPH001: `$number` is of type `{type}`, but stands where `{place}` is expected. "
                + "Declare it so.",
            await GeneratedCode.FaultsAsync(schema, $"query Q($number: {type}) {{ {field}(numbers: {value}) }}")
        );
    }

    [Fact]
    public async Task A_fault_in_a_fragment_of_another_file_is_told_once_and_there()
    {
        const string query = "{ district(number: 1) { ...Numbered } }";

        Assert.Equal(
            "3.graphql(2,3): error GRAPH001: Cannot query field 'numbr' on type 'District'. Did you mean 'number'?",
            await GeneratedCode.FaultsAsync(
                Schema,
                $"query A {query}",
                $"query B {query}",
                "fragment Numbered on District {\n  numbr\n}"
            )
        );
    }

    [Fact]
    public async Task Two_fragments_of_one_name_fail()
    {
        Assert.Equal(
            "2.graphql(1,1): error GRAPH001: The fragment `F` stands in 1.graphql, too. Rename one, or leave one out: "
                + "operations of any file can spread it.",
            await GeneratedCode.FaultsAsync(
                Schema,
                "query A { district(number: 1) { ...F } } fragment F on District { number }",
                "fragment F on Deputy { name }"
            )
        );
    }

    [Fact]
    public async Task A_fragment_that_nothing_spreads_is_a_warning()
    {
        Assert.Equal(
            "2.graphql(2,1): warning GRAPH002: No operation spreads the fragment `F`.",
            await GeneratedCode.FaultsAsync(
                Schema,
                "query A { district(number: 1) { number } }",
                "# Later.\nfragment F on Deputy { name }"
            )
        );
    }

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
            $"2.graphql(1,1): error GRAPH001: Another operation or fragment, or a type of the schema, is called `{name}` in "
                + "C#, too. Rename this one.",
            await GeneratedCode.FaultsAsync(schema, first, operation)
        );
    }

    [Fact]
    public Task A_scalar_without_a_type_of_CSharp_fails() =>
        ExpectAsync(
            "query Q {\n  height\n}",
            "1.graphql(2,3): error GRAPH001: The scalar `Height` has no C# type. Give it one in the project file, e.g. "
                + "<GraphQLScalar Include=\"Height\" Type=\"string\" />."
        );

    [Fact]
    public Task A_scalar_of_a_variable_without_a_type_of_CSharp_fails() =>
        ExpectAsync(
            "query Q(\n  $height: Height) {\n  higher(than: $height)\n}",
            "1.graphql(2,3): error GRAPH001: The scalar `Height` has no C# type. Give it one in the project file, e.g. "
                + "<GraphQLScalar Include=\"Height\" Type=\"string\" />."
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
