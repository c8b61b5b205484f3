using System.Text.Encodings.Web;
using Graph.Query.Compilation;
using Graph.Query.Declaration;
using Graph.Query.Execution;
using Graph.Query.Measuring;
using Graph.Query.ModelChecks;
using Graph.Query.Paging;
using Graph.Schema.Errors;
using Graph.Schema.Execution;
using Graph.Schema.Limits;
using Graph.Schema.Measuring;
using Graph.Schema.ModelChecks;
using Graph.Schema.Planning;
using Graph.Schema.Roots;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Graph.Schema;

/// <summary>Registers a GraphQL schema over declared entities.</summary>
public static class GraphSchemaServices
{
    /// <summary>More than the open brackets that <see cref="QueryLimits.Brackets"/> allows can need, and far less than a stack.</summary>
    private const int ParserDepth = 1_000;

    /// <summary>
    /// Registers the schema, its executor and its serializer. It reads through
    /// <see cref="IDbContextFactory{TContext}"/>, which must be registered besides.
    /// </summary>
    /// <typeparam name="TContext">The database context that maps the entities.</typeparam>
    /// <param name="services">Takes the registrations.</param>
    /// <param name="query">The fields of the query type.</param>
    /// <param name="types">One declaration per entity; what they cannot do is told when the schema is built.</param>
    /// <exception cref="InvalidOperationException">A schema is registered already.</exception>
    public static IServiceCollection AddGraphSchema<TContext>(
        this IServiceCollection services,
        QueryDeclaration query,
        IEnumerable<EntityType> types
    )
        where TContext : DbContext
    {
        if (services.Any(each => each.ServiceType == typeof(EntityModel)))
            throw SchemaErrors.SecondSchema();
        services.AddDefaults();
        services.AddSingleton(provider => Checked(provider.GetRequiredService<IDbContextFactory<TContext>>(), types));
        services.AddSingleton<OpenDatabase>(provider =>
            Open(provider.GetRequiredService<IDbContextFactory<TContext>>())
        );
        services.AddPlans();
        services.AddSingleton<ISchema>(provider => new GraphSchema(
            query,
            provider.GetRequiredService<PlanningServices>()
        ));
        return services.AddEngine();
    }

    /// <summary>
    /// Counts how much the lists hold that are loaded, by which operations are measured. Without it, that begins with the
    /// first operation, which is measured by a guess.
    /// </summary>
    /// <param name="services">The services of a server whose database is ready.</param>
    public static Task CountListsAsync(this IServiceProvider services) =>
        services.GetRequiredService<KnownSizes>().RenewAsync();

    /// <summary>What holds where nobody registers anything else.</summary>
    private static void AddDefaults(this IServiceCollection services)
    {
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new QueryLimits());
        services.TryAddSingleton<ISnapshots>(NoSnapshots.Instance);
        services.TryAddSingleton<IDatabaseRunner>(DirectRunner.Instance);
        services.TryAddSingleton<IRowCounter, QueriedRows>();
        services.TryAddSingleton<CompilationTurns>();
        services.TryAddSingleton(provider => PageLimits(provider.GetRequiredService<QueryLimits>()));
        services.TryAddSingleton<DataRevision>(provider => EveryHour(provider.GetRequiredService<TimeProvider>()));
    }

    /// <summary>What makes plans, keeps and measures them, and runs them.</summary>
    private static void AddPlans(this IServiceCollection services)
    {
        services.AddSingleton<KnownSizes>();
        services.AddSingleton<WholeCounts>();
        services.AddSingleton<KnownCount>(provider => provider.GetRequiredService<WholeCounts>().FindAsync);
        services.AddSingleton<Editions>();
        services.AddSingleton<PlanningServices>();
        services.AddSingleton<KnownPlans>();
        services.AddSingleton<KnownOperations>();
        services.AddSingleton<OperationCosts>();
        services.AddSingleton<OperationLimits>();
        services.AddSingleton<OperationPlanning>();
        services.AddSingleton<OperationRun>();
    }

    private static IServiceCollection AddEngine(this IServiceCollection services)
    {
        services.AddSingleton<IDocumentBuilder>(new GraphQLDocumentBuilder { MaxDepth = ParserDepth });
        services.AddSingleton<KnownDocuments>();
        services.AddSingleton<IDocumentValidator, LimitedValidator>();
        services.AddSingleton<DocumentCheck>();
        return services.AddGraphQL(builder =>
            builder
                .AddExecutionStrategy<PlannedExecutionStrategy>(OperationType.Query)
                .AddErrorInfoProvider<ErrorDescription>()
                .ConfigureExecution<LineEnds>()
                .ConfigureExecution(provider => provider.GetRequiredService<KnownDocuments>())
                .ConfigureExecution<LimitedExecution>()
                .ConfigureExecution<PlanningStep>()
                .AddSystemTextJson(json => json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
        );
    }

    private static PageLimits PageLimits(QueryLimits limits) => new(limits.DefaultPageSize, limits.PageSize);

    /// <summary>Where nobody tells what is loaded, it may be something else every hour.</summary>
    private static DataRevision EveryHour(TimeProvider clock) =>
        _ => Task.FromResult($"{clock.GetUtcNow():yyyyMMddHH}");

    private static EntityModel Checked<TContext>(IDbContextFactory<TContext> factory, IEnumerable<EntityType> types)
        where TContext : DbContext
    {
        using var database = factory.CreateDbContext();
        return CheckedModel.Of(types, database, SchemaModelChecks.All);
    }

    private static OpenDatabase Open<TContext>(IDbContextFactory<TContext> factory)
        where TContext : DbContext => async cancellation => await factory.CreateDbContextAsync(cancellation);
}
