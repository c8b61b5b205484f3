using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class RegionConfiguration : IEntityTypeConfiguration<Region>
{
    public void Configure(EntityTypeBuilder<Region> region)
    {
        region.HasOne(r => r.SplitFrom).WithMany().HasForeignKey(r => r.SplitFromId);
        region.HasMany(r => r.Names).WithOne().HasForeignKey(n => n.RegionId);
        region.HasMany(r => r.Citations).WithOne().HasForeignKey(c => c.RegionId);
        region.HasMany<Contradiction>().WithOne(c => c.Region).HasForeignKey(c => c.RegionId);

        region.Property(r => r.Id).HasMaxLength(Lengths.Slug);
        region.Property(r => r.IsoCode).HasMaxLength(Lengths.Code);
        region.Property(r => r.FormerIsoCode).HasMaxLength(Lengths.Code);
        region.Property(r => r.Kato).HasMaxLength(Lengths.Code);
        region.Property(r => r.Shape).HasConversion<GeoJsonConverter>();

        region.HasIndex(r => r.IsoCode).IsUnique();
    }
}
