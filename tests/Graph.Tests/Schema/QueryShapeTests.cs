using Graph.Tests.Peer;

namespace Graph.Tests.Schema;

/// <summary>What reaches EF Core: one query per root field, with the selected columns and no others.</summary>
public sealed class QueryShapeTests : IAsyncLifetime
{
    private readonly WatchedPeer server = new();

    public Task InitializeAsync() => server.InitializeAsync();

    public Task DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_nested_selection_is_one_query()
    {
        await server.Client.DataAsync(
            "{ districts { nodes { number incarnations { region { name } contests { winner } } } } }"
        );

        Assert.Single(server.Queries);
    }

    [Fact]
    public async Task Only_selected_columns_are_read()
    {
        await server.Client.DataAsync(
            """
            query ($no: Boolean = false) {
              districts { nodes { number name @include(if: $no) incarnations { since seat @skip(if: true) } } }
            }
            """
        );

        var query = Assert.Single(server.Queries);
        Assert.Contains(".Number", query, StringComparison.Ordinal);
        Assert.Contains(".Since", query, StringComparison.Ordinal);
        Assert.DoesNotContain(".Name", query, StringComparison.Ordinal);
        Assert.DoesNotContain(".NameKk", query, StringComparison.Ordinal);
        Assert.DoesNotContain(".Seat", query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_is_read_once_however_often_it_is_selected()
    {
        await server.Client.DataAsync("{ districts { nodes { a: number b: number } edges { node { number } } } }");

        var query = Assert.Single(server.Queries);
        Assert.Equal(1, query.Split("(object)").Count(part => part.Contains(".Number", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_total_alone_is_counted_and_loads_no_rows()
    {
        await server.Client.DataAsync("{ districts { totalCount } }");

        Assert.Contains(".Count()", Assert.Single(server.Queries), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_counted_unless_a_total_is_asked_for()
    {
        await server.Client.DataAsync("{ districts { nodes { number } pageInfo { hasNextPage endCursor } } }");

        Assert.DoesNotContain(".Count()", Assert.Single(server.Queries), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nodes_of_one_type_are_one_query()
    {
        await server.Client.DataAsync(
            """{ nodes(ids: ["RGlzdHJpY3Q6MTI=", "UmVnaW9uOjQ=", "RGlzdHJpY3Q6MQ=="]) { id } }"""
        );

        Assert.Equal(2, server.Queries.Count);
    }
}
