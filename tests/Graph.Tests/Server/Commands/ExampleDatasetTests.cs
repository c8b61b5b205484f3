namespace Graph.Tests.Server.Commands;

/// <summary>The dataset with which `docs/dataset.md` begins.</summary>
public sealed class ExampleDatasetTests
{
    [Fact]
    public async Task It_is_served_from_its_folder_alone()
    {
        using var server = await ServerProcess.StartAsync(
            "--Dataset:Path",
            CommandRun.Example,
            "--Database:Provider",
            "Sqlite"
        );

        var data = await server.Client.DataAsync(
            """
            {
              districts(order: { number: ASC }) {
                nodes { number incarnations { region { name } mandates { deputy { name } untilDate } } }
              }
            }
            """
        );

        data["districts"]
            .ShouldBe(
                """
                {
                  "nodes": [
                    {
                      "number": 1,
                      "incarnations": [
                        { "region": { "name": "Coast" }, "mandates": [{ "deputy": { "name": "Ada Pike" }, "untilDate": null }] }
                      ]
                    },
                    {
                      "number": 2,
                      "incarnations": [
                        {
                          "region": { "name": "Coast" },
                          "mandates": [{ "deputy": { "name": "Ben Moor" }, "untilDate": "2024-11-30" }]
                        }
                      ]
                    },
                    {
                      "number": 3,
                      "incarnations": [
                        { "region": { "name": "Hills" }, "mandates": [{ "deputy": { "name": "Cleo Vale" }, "untilDate": null }] }
                      ]
                    }
                  ]
                }
                """
            );
    }
}
