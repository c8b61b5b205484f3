using Graph.Tests.Server;

namespace Graph.Tests.Http.Documents;

/// <summary>What is told of a server that cannot start for its manifests.</summary>
public sealed class ManifestFaultTests
{
    [Fact]
    public async Task All_faults_are_told_with_those_of_other_settings()
    {
        using var manifests = new ManifestFiles(
            (
                "a.json",
                """
                {
                  "right": "query Name($n: Int!) { district(number: $n) { name } }",
                  "unknown": "{\n  district(number: 1) { nam }\n}",
                  "syntax": "{ a",
                  "value": "{ district(number: \"x\") { name } }",
                  "mutation": "mutation { a }",
                  "fragment": "fragment f on District { name }",
                  "number": 5,
                  "empty": "",
                  "two": "{ __typename }"
                }
                """
            ),
            (
                "b.json",
                """{ "two": "{ b: __typename }", "right": "query Name($n: Int!) { district(number: $n) { name } }" }"""
            ),
            ("c.json", "[1]"),
            ("d.json", "{\n  \"a\":\n"),
            ("e.json", """{ "format": "apollo-persisted-query-manifest", "version": 2, "operations": [] }"""),
            (
                "f.json",
                """{ "format": "apollo-persisted-query-manifest", "version": 1, "operations": [{ "id": "f", "body": "{ __typename }" }, { "id": "g" }] }"""
            ),
            ("g.json", """{ "half": "\ud800" }""")
        );

        var error = await ServerProcess.FailureAsync(
            $"--Documents:Folder={manifests.Folder}",
            "--Shutdown:AnnounceSeconds=61"
        );

        Assert.Equal(
            """
            The manifest `a.json` has no document under `number`. Write each as `"<ID>": "<document>"`.
            The manifest `a.json` has no document under `empty`. Write each as `"<ID>": "<document>"`.
            The manifest `c.json` is no object. Write it as `{"<ID>": "<document>"}`, as Relay does, or in Apollo's format.
            The manifest `d.json` is not valid JSON (line 3, byte 1).
            The manifest `e.json` has `operations`, but is not in Apollo's format. Write `"format": "apollo-persisted-query-manifest", "version": 1` and a list of operations.
            The manifest `f.json` has no `id`, or no `body`, in operation 2. Write both as texts.
            The manifest `g.json` is not valid UTF-8. Write it in UTF-8.
            The ID `two` stands for two documents, in `a.json` and `b.json`. Give each an ID of its own, such as its hash.
            The manifest `a.json` has a document `unknown` that would be refused: Cannot query field 'nam' on type 'District'. Did you mean 'name'? (line 2, column 25)
            The manifest `a.json` has a document `syntax` that would be refused: Error parsing query: Expected Name, found EOF; for more information see http://spec.graphql.org/October2021/#Field (line 1, column 4)
            The manifest `a.json` has a document `value` that would be refused: `number` is `"x"`, which is not of type `Int`. Write a whole number from -2147483648 to 2147483647. (line 1, column 20)
            The manifest `a.json` has a document `mutation` that would be refused: `mutation` cannot run: the schema has no mutations. Ask with a `query`. (line 1, column 1)
            The manifest `a.json` has a document `fragment` that would be refused: The document has no operation. Send one, as `{ … }` or `query Name { … }`.
            DataAnnotation validation failed for 'ShutdownOptions' members: 'AnnounceSeconds' with the error: 'The field AnnounceSeconds must be between 0 and 60.'.

            """,
            error
        );
    }

    [Fact]
    public async Task A_folder_without_manifests_is_told()
    {
        using var manifests = new ManifestFiles(("notes.txt", "{}"));

        Assert.Equal(
            $"`Documents:Folder` is `{manifests.Folder}`, in which no file ends in `.json`. "
                + "Put the manifests there, or leave it out.\n",
            await ServerProcess.FailureAsync($"--Documents:Folder={manifests.Folder}")
        );
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told() =>
        Assert.Equal(
            "`Documents:Folder` cannot be read: Could not find a part of the path '/nowhere'. "
                + "Correct `/nowhere`, or leave it out.\n",
            await ServerProcess.FailureAsync("--Documents:Folder=/nowhere")
        );

    [Fact]
    public async Task Trusted_documents_alone_without_any_are_told() =>
        Assert.Equal(
            "`Documents:OnlyTrusted` is set, but `Documents:Folder` is not: every document would be refused. "
                + "Set the folder of the manifests that the builds of the clients write.\n",
            await ServerProcess.FailureAsync("--Documents:OnlyTrusted=true")
        );
}
