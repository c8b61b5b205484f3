using Graph.Databases.Relational;
using Graph.Query.Execution;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Databases.Sqlite;

/// <summary>What SQLite needs inside EF Core.</summary>
internal sealed class SqliteQuirks : QuirksExtension
{
    public override void ApplyServices(IServiceCollection services)
    {
        services.AddSingleton<FirstRowsByKey>();
        new EntityFrameworkRelationalServicesBuilder(services)
            .TryAdd<IMethodCallTranslatorPlugin, SqliteTextTests>()
            .TryAdd<IConventionSetPlugin, MomentsInUtc>()
            .TryAdd<IConventionSetPlugin, LengthsInTicks>();
    }
}
