using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class AreaConfiguration : IEntityTypeConfiguration<Area>
{
    public void Configure(EntityTypeBuilder<Area> area)
    {
        area.HasOne(a => a.Region).WithMany(r => r.Areas).HasForeignKey(a => a.RegionId);
        area.HasMany(a => a.Names).WithOne().HasForeignKey(n => n.AreaId);
        area.HasMany(a => a.Citations).WithOne().HasForeignKey(c => c.AreaId);
        area.HasMany<Contradiction>().WithOne(c => c.Area).HasForeignKey(c => c.AreaId);

        area.Property(a => a.Id).HasMaxLength(Lengths.LongSlug);
        area.Property(a => a.Kato).HasMaxLength(Lengths.Code);
        area.Property(a => a.Shape).HasConversion<GeoJsonConverter>();
    }
}
