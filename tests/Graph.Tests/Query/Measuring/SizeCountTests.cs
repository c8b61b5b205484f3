using System.Linq.Expressions;
using System.Reflection;
using Graph.Data;
using Graph.Data.Model;
using Graph.Query.Declaration;
using Graph.Query.Measuring;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Query.Measuring;

/// <summary>What the shipped dataset holds, counted by its database.</summary>
public abstract class SizeCountTests(GraphServer server)
{
    [Fact]
    public async Task Rows_and_lists_are_counted()
    {
        var sizes = await CountAsync();

        Assert.Equal(29, sizes.RowsOf(typeof(District)));
        Assert.Equal(2_252, sizes.RowsOf(typeof(Citation)));
        Assert.Equal(new ListSize(831, 2_252, 137), sizes.Of(Property<Source>(s => s.Citations)));
        Assert.Equal(new ListSize(29, 153, 8), sizes.Of(Property<Election>(e => e.Contests)));
        Assert.Equal(19.125, sizes.Of(Property<Election>(e => e.Contests)).Mean);
    }

    [Fact]
    public async Task Lists_whose_key_has_several_parts_and_lists_that_share_rows_are_counted()
    {
        var sizes = await CountAsync();

        Assert.Equal(new ListSize(3, 74, 35), sizes.Of(Property<Border>(b => b.Citations)));
        Assert.Equal(new ListSize(5, 9, 37) { IsShared = true }, sizes.Of(Property<Incarnation>(i => i.Settlements)));
    }

    [Fact]
    public async Task A_declared_list_has_the_rows_of_the_lists_that_it_is_made_of()
    {
        var sizes = await CountAsync();
        var incarnation = server.Services.GetRequiredService<EntityModel>()[typeof(Incarnation)];
        var area = server.Services.GetRequiredService<EntityModel>()[typeof(Area)];

        // Whatever a client gives for `within`: 250 pairs of lives are at most three borders from each other.
        Assert.Equal(new ListSize(16, 250, 37) { IsShared = true }, sizes.Of(incarnation["neighbours"].Lambda));
        Assert.Equal(new ListSize(2, 43, 225) { IsShared = true }, sizes.Of(area["incarnations"].Lambda));
    }

    [Fact]
    public async Task What_the_database_counts_is_what_queries_count()
    {
        await using var database = await OpenAsync();
        var tables = database
            .Model.GetEntityTypes()
            .Select(entity => new CountedTable(entity, [.. entity.GetForeignKeys()]))
            .ToList();

        var counted = await Counter.CountAsync(database, tables, CancellationToken.None);

        var queried = await new QueriedRows().CountAsync(database, tables, CancellationToken.None);
        Assert.Equal(queried.Select(Shown), counted.Select(Shown));
    }

    private IRowCounter Counter => server.Services.GetRequiredService<IRowCounter>();

    private async Task<ListSizes> CountAsync()
    {
        await using var database = await OpenAsync();
        return await new SizeCount(database, Counter, edition: null, CancellationToken.None).AllAsync();
    }

    private Task<GraphDbContext> OpenAsync() =>
        server.Services.GetRequiredService<IDbContextFactory<GraphDbContext>>().CreateDbContextAsync();

    private static string Shown(TableSize size) => $"{size.Rows}: {string.Join(", ", size.Lists)}";

    private static PropertyInfo Property<T>(Expression<Func<T, object>> list) =>
        (PropertyInfo)((MemberExpression)list.Body).Member;

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : SizeCountTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : SizeCountTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : SizeCountTests(server);
}
