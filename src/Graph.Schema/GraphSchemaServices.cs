using System.Text.Encodings.Web;
using Graph.Query.Declaration;
using Graph.Query.Paging;
using Graph.Schema.Errors;
using Graph.Schema.Execution;
using Graph.Schema.Roots;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Graph.Schema;

/// <summary>Registers a GraphQL schema over declared entities.</summary>
public static class GraphSchemaServices
{
    /// <summary>The page sizes that Hot Chocolate has unless told otherwise.</summary>
    private static readonly PageLimits DefaultPageLimits = new(DefaultSize: 10, MaxSize: 50);

    /// <summary>
    /// Registers the schema, its executor and its serializer. It reads through
    /// <see cref="IDbContextFactory{TContext}"/>, which must be registered besides.
    /// </summary>
    /// <typeparam name="TContext">The database context that maps the entities.</typeparam>
    /// <param name="services">Takes the registrations.</param>
    /// <param name="query">The fields of the query type.</param>
    /// <param name="types">One declaration per entity.</param>
    public static IServiceCollection AddGraphSchema<TContext>(
        this IServiceCollection services,
        QueryDeclaration query,
        IEnumerable<EntityType> types
    )
        where TContext : DbContext
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(DefaultPageLimits);
        services.AddSingleton(new EntityModel(types));
        services.AddSingleton<OpenDatabase>(provider =>
            Open(provider.GetRequiredService<IDbContextFactory<TContext>>())
        );
        services.AddSingleton<RootServices>();
        services.AddSingleton<ISchema>(provider => new GraphSchema(query, provider.GetRequiredService<RootServices>()));
        return services.AddGraphQL(builder =>
            builder
                .AddExecutionStrategy<PlannedExecutionStrategy>(OperationType.Query)
                .AddErrorInfoProvider<ErrorDescription>()
                .AddSystemTextJson(json => json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
        );
    }

    private static OpenDatabase Open<TContext>(IDbContextFactory<TContext> factory)
        where TContext : DbContext => async cancellation => await factory.CreateDbContextAsync(cancellation);
}
