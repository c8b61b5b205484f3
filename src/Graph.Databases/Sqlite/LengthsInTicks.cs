using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Graph.Databases.Sqlite;

/// <summary>Keeps lengths of time as numbers; as texts SQLite could neither compare nor order them.</summary>
internal sealed class LengthsInTicks : IModelFinalizingConvention, IConventionSetPlugin
{
    private static readonly TimeSpanToTicksConverter Ticks = new();

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
        foreach (var property in properties.Where(p => p.ClrType == typeof(TimeSpan) || p.ClrType == typeof(TimeSpan?)))
            property.Builder.HasConversion(Ticks);
    }
}
