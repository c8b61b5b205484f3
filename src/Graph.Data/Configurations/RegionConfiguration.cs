using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class RegionConfiguration : IEntityTypeConfiguration<Region>
{
    public void Configure(EntityTypeBuilder<Region> region)
    {
        region.HasOne(r => r.SplitFrom).WithMany().HasForeignKey(r => r.SplitFromId);

        region.Property(r => r.Id).HasMaxLength(Lengths.Slug);
        region.Property(r => r.IsoCode).HasMaxLength(Lengths.Code);
        region.Property(r => r.FormerIsoCode).HasMaxLength(Lengths.Code);
        region.Property(r => r.Kato).HasMaxLength(Lengths.Code);

        region.HasIndex(r => r.IsoCode).IsUnique();
    }
}
