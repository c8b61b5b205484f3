using Graph.Http;
using Graph.Query.Declaration;
using Graph.Schema.Roots;
using Graph.Tests.Schema.ModelChecks.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Graph.Tests.Schema.ModelChecks;

/// <summary>A server over a model that a test makes, up to where it is checked.</summary>
internal static class CheckedServer
{
    /// <summary>Maps <see cref="Thing"/> and <see cref="Part"/>.</summary>
    public static readonly Action<ModelBuilder> Things = model =>
        model.Entity<Thing>().Property(t => t.Bare).HasConversion(id => id.Value, value => new BareId(value));

    /// <summary>Asserts what is told of declarations over a model, each fault a line.</summary>
    public static void AssertFaults(Action<ModelBuilder> model, EntityType[] types, params string[] expected) =>
        AssertFaults(model, types, query => query.Nodes(), expected);

    /// <summary>The same with root fields.</summary>
    public static void AssertFaults(
        Action<ModelBuilder> model,
        EntityType[] types,
        Action<QueryFields> query,
        params string[] expected
    )
    {
        using var app = Build(model, types, query) as IDisposable;

        var error = Assert.Throws<InvalidOperationException>(((WebApplication)app).MapGraphQL);

        Assert.Equal(expected, error.Message.Split('\n'));
    }

    public static WebApplication Build(Action<ModelBuilder> model, EntityType[] types, Action<QueryFields> query)
    {
        var builder = InMemoryConventionSetBuilder.CreateModelBuilder();
        model(builder);
        var built = builder.FinalizeModel();
        return ModelServer.Build<DbContext>(
            options => options.UseInMemoryDatabase("checks").UseModel(built),
            Query(query),
            types
        );
    }

    public static DeclaredQuery Query(Action<QueryFields> declare) => new(declare);
}
