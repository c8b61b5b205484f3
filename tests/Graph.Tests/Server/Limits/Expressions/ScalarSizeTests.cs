using Graph.Data;
using Graph.Tests.Fuzzing.Schema;
using Graph.Tests.Server.RealLife;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Server.Limits.Expressions;

/// <summary>
/// The expression that EF Core compiles has the size of the document, whatever its values: one that grew with a value
/// overflowed the stack. It is counted before a database has its part, so one database tells.
/// </summary>
public sealed class ScalarSizeTests
{
    /// <summary>By how many nodes an expression may grow: `any: false` has a `not`, and a cursor out of bounds a count.</summary>
    private const int Growth = 10;

    private readonly ExpressionSizes sizes = new();

    [Fact]
    public async Task No_scalar_of_any_argument_makes_a_large_expression()
    {
        using var dataset = RealLifeFiles.Dataset(); // no list of it is empty: of such no cursor is one
        await using var server = new ConfiguredServer(
            services => services.ConfigureDbContext<GraphDbContext>(options => options.AddInterceptors(sizes)),
            KeyValuePair.Create("Dataset:Path", dataset.Folder),
            KeyValuePair.Create("WarmUp:Enabled", "false") // what is compiled meanwhile would be counted, too
        );
        var client = server.CreateClient();
        var places = new ScalarPlaces(await SchemaModel.ReadAsync(client)).All().ToList();

        var grown = new List<string>();
        foreach (var place in places)
        {
            var small = await sizes.DuringAsync(() => client.DataAsync(place.Small));
            foreach (var document in place.Large)
                if (await sizes.DuringAsync(() => client.AskAsync(document)) is var large && large - small > Growth)
                    grown.Add(
                        $"{place.Name} grows from {small} to {large}: {document[..Math.Min(document.Length, 200)]}"
                    );
        }

        Assert.True(places.Count > 200, $"Only {places.Count} scalars were found.");
        Assert.Empty(grown);
    }
}
