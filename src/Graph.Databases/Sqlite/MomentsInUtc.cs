using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Graph.Databases.Sqlite;

/// <summary>Keeps moments in UTC, as PostgreSQL does; with an offset SQLite could neither compare nor order them.</summary>
internal sealed class MomentsInUtc : IModelFinalizingConvention, IConventionSetPlugin
{
    private static readonly ValueConverter<DateTimeOffset, DateTime> Utc = new(
        moment => moment.UtcDateTime,
        utc => new DateTimeOffset(utc, TimeSpan.Zero)
    );

    public ConventionSet ModifyConventions(ConventionSet conventionSet)
    {
        conventionSet.ModelFinalizingConventions.Add(this);
        return conventionSet;
    }

    public void ProcessModelFinalizing(
        IConventionModelBuilder modelBuilder,
        IConventionContext<IConventionModelBuilder> context
    )
    {
        var properties = modelBuilder.Metadata.GetEntityTypes().SelectMany(type => type.GetDeclaredProperties());
        foreach (
            var property in properties.Where(p =>
                p.ClrType == typeof(DateTimeOffset) || p.ClrType == typeof(DateTimeOffset?)
            )
        )
            property.Builder.HasConversion(Utc);
    }
}
