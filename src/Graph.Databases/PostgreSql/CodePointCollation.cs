using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;

namespace Graph.Databases.PostgreSql;

/// <summary>Orders all columns of texts by code point; the database's own order depends on its locale.</summary>
internal sealed class CodePointCollation : IModelFinalizingConvention, IConventionSetPlugin
{
    private const string ByCodePoint = "C";

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
        foreach (var property in properties.Where(IsText))
            property.Builder.UseCollation(ByCodePoint);
    }

    // EF Core itself converts addresses. Members of enums that are kept as texts have no order by which to ask.
    private static bool IsText(IConventionProperty property) =>
        property.ClrType == typeof(string)
        || property.ClrType == typeof(Uri)
        || (property.GetValueConverter()?.ProviderClrType == typeof(string) && !property.ClrType.IsEnum);
}
