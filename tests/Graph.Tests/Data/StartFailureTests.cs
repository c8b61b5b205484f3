using Graph.Data;
using Graph.Tests.Data.Loading;

namespace Graph.Tests.Data;

/// <summary>What standard error shows when a server cannot start.</summary>
[Collection(StandardErrorCollection.Name)]
public sealed class StartFailureTests : IDisposable
{
    private readonly TextWriter standardError = Console.Error;
    private readonly StringWriter written = new();

    public StartFailureTests() => Console.SetError(written);

    public void Dispose() => Console.SetError(standardError);

    [Fact]
    public async Task A_broken_dataset_is_told_without_a_stack_trace()
    {
        using var dataset = new TestDataset();
        dataset.Replace("districts/1.json", "46.7", "146.7");
        using var host = TestHost.Create(settings: ("Dataset:Path", dataset.Folder));

        Assert.False(await host.TryLoadDatasetAsync());

        Assert.Equal(
            $"""
            The dataset in `{dataset.Folder}` is not valid and was not loaded. Errors: 1.

            districts/1.json $.incarnations[0].contests[0].percent
                146.7 is too large. Write 100 or less.

            """,
            written.ToString()
        );
    }

    [Fact]
    public async Task An_unknown_provider_is_told_with_those_that_there_are()
    {
        using var host = TestHost.Create(settings: ("Database:Provider", "Oracle"));

        Assert.False(await host.TryLoadDatasetAsync());

        Assert.Equal(
            "`Database:Provider` is `Oracle`, which is not supported. Set one of these: `InMemory`, `Sqlite`, `PostgreSql`.\n",
            written.ToString()
        );
    }

    [Theory]
    [InlineData(
        "PostgreSql",
        null,
        "`Database:ConnectionString` is not set, but `Database:Provider` is `PostgreSql`. "
            + "Set it, e.g. to `Host=localhost;Database=graph;Username=graph`."
    )]
    [InlineData(
        "PostgreSql",
        "Database=graph",
        "`Database:ConnectionString` cannot be read: it has no `Host`. "
            + "Write it like `Host=localhost;Database=graph;Username=graph`."
    )]
    [InlineData(
        "PostgreSql",
        "Hst=localhost",
        "`Database:ConnectionString` cannot be read: Couldn't set hst (Parameter 'hst'). "
            + "Write it like `Host=localhost;Database=graph;Username=graph`."
    )]
    [InlineData(
        "PostgreSql",
        "Host=localhost;Port=99999",
        "`Database:ConnectionString` has the port `99999`. Write one from 1 to 65535, e.g. `Port=5432`."
    )]
    [InlineData(
        "PostgreSql",
        "Host=one,two:99999,[::1]:5432",
        "`Database:ConnectionString` has the port `99999`. Write one from 1 to 65535, e.g. `Port=5432`."
    )]
    [InlineData(
        "PostgreSql",
        "Host=localhost;Minimum Pool Size=5;Maximum Pool Size=2",
        "`Database:ConnectionString` cannot be read: Connection can't have 'Max Pool Size' 2 under 'Min Pool Size' 5. "
            + "Write it like `Host=localhost;Database=graph;Username=graph`."
    )]
    [InlineData(
        "PostgreSql",
        "Host=localhost;Maximum Pool Size=0",
        "`Database:ConnectionString` allows no connection at all. Set `Maximum Pool Size` to 1 or more, or leave it out."
    )]
    [InlineData(
        "PostgreSql",
        "Host=localhost;Client Encoding=LATIN1",
        "`Database:ConnectionString` asks for texts in `LATIN1`, which has not all letters. Leave it out: UTF-8 is used."
    )]
    [InlineData(
        "PostgreSql",
        "Host=localhost;Encoding=nonsense",
        "`Database:ConnectionString` asks for texts in `nonsense`, which has not all letters. "
            + "Leave it out: UTF-8 is used."
    )]
    [InlineData(
        "PostgreSql",
        "Host=/nowhere;Timeout=1",
        "The database cannot be used: Failed to connect to /nowhere/.s.PGSQL.5432. "
            + "Check `Database:ConnectionString`, and that the server runs."
    )]
    [InlineData(
        "Sqlite",
        "graph.db",
        "`Database:ConnectionString` cannot be read: Format of the initialization string does not conform "
            + "to specification starting at index 0. Write it like `Data Source=graph.db`."
    )]
    [InlineData(
        "Sqlite",
        "Mode=Memory",
        "`Database:ConnectionString` cannot be read: it has no `Data Source`. Write it like `Data Source=graph.db`."
    )]
    [InlineData(
        "Sqlite",
        "Data Source=:memory:",
        "`Database:ConnectionString` names `:memory:`, which each connection has for itself. "
            + "Leave it out, or write `Data Source=graph;Mode=Memory;Cache=Shared`."
    )]
    [InlineData(
        "Sqlite",
        "Data Source=graph.db;Password=secret",
        "`Database:ConnectionString` has a `Password`, but this SQLite cannot encrypt. Leave it out."
    )]
    [InlineData(
        "Sqlite",
        "Data Source=graph;Mode=Memory;Cache=Shared;Password=secret",
        "`Database:ConnectionString` has a `Password`, but this SQLite cannot encrypt. Leave it out."
    )]
    [InlineData(
        "Sqlite",
        "Data Source=/proc;Mode=ReadOnly",
        "The database cannot be used: SQLite Error 10: 'disk I/O error'. "
            + "Check `Database:ConnectionString`, and that the server runs."
    )]
    [InlineData(
        "Sqlite",
        "Data Source=/nowhere/graph.db",
        "The database cannot be used: SQLite Error 14: 'unable to open database file'. "
            + "Check that the folder of its file is there and may be written to, and that the file is no folder itself."
    )]
    [InlineData(
        "InMemory",
        "Data Source=graph.db",
        "`Database:ConnectionString` is set, but `Database:Provider` is `InMemory`, which keeps rows in the server's "
            + "own memory. Leave it out, or set `Database:Provider` to the database that it is for."
    )]
    public async Task A_database_that_cannot_be_used_is_told(string provider, string? connection, string sentence)
    {
        using var host = TestHost.Create(
            settings: [("Database:Provider", provider), ("Database:ConnectionString", connection ?? "")]
        );

        Assert.False(await host.TryLoadDatasetAsync());

        Assert.Equal($"{sentence}\n", written.ToString());
    }

    [Fact]
    public async Task Tables_that_may_not_be_brought_up_to_date_are_told()
    {
        using var host = TestHost.Create(
            settings:
            [
                ("Database:Provider", "Sqlite"),
                ("Database:ConnectionString", $"Data Source={Guid.NewGuid():N};Mode=Memory;Cache=Shared"),
                ("Database:Migrate", "false"),
            ]
        );

        Assert.False(await host.TryLoadDatasetAsync());

        Assert.Matches(
            "^The database lacks these migrations: `[0-9]+_Initial`(, `[0-9]+_[A-Za-z]+`)*. "
                + "Apply them, or set `Database:Migrate` to true.\n$",
            written.ToString()
        );
    }

    [Fact]
    public async Task Faults_of_several_options_are_all_told()
    {
        using var host = TestHost.Create(null, ("Database:Provider", "Oracle"), ("Dataset:Path", ""));

        Assert.False(await host.TryLoadDatasetAsync());

        Assert.Equal(
            "`Database:Provider` is `Oracle`, which is not supported. Set one of these: `InMemory`, `Sqlite`, `PostgreSql`.\n"
                + "DataAnnotation validation failed for 'DatasetOptions' members: 'Path' "
                + "with the error: 'The Path field is required.'.\n",
            written.ToString()
        );
    }
}
