using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Databases.Relational;

/// <summary>Adds services to those that EF Core has inside, for the contexts of one kind of database.</summary>
internal abstract class QuirksExtension : IDbContextOptionsExtension
{
    protected QuirksExtension() => Info = new QuirksInfo(this);

    public DbContextOptionsExtensionInfo Info { get; }

    public abstract void ApplyServices(IServiceCollection services);

    public void Validate(IDbContextOptions options) { }

    /// <summary>What EF Core asks of every extension; this one has no settings, so all of a kind are equal.</summary>
    private sealed class QuirksInfo(QuirksExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => Extension.GetType().GetHashCode();

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) =>
            other.Extension.GetType() == Extension.GetType();

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) { }
    }
}
