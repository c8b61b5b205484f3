using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class CoverageConfiguration : IEntityTypeConfiguration<Coverage>
{
    public void Configure(EntityTypeBuilder<Coverage> coverage)
    {
        coverage.HasKey(c => new { c.IncarnationId, c.AreaId });

        coverage.HasOne(c => c.Incarnation).WithMany(i => i.Coverage).HasForeignKey(c => c.IncarnationId);
        coverage.HasOne(c => c.Area).WithMany(a => a.Coverage).HasForeignKey(c => c.AreaId);
        coverage
            .HasMany(c => c.Citations)
            .WithOne()
            .HasForeignKey(c => new { c.CoverageIncarnationId, c.CoverageAreaId });

        coverage.Property(c => c.Id).HasMaxLength(Lengths.PairId);

        coverage.HasIndex(c => c.Id); // clients ask by it
    }
}
