using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class IncarnationConfiguration : IEntityTypeConfiguration<Incarnation>
{
    public void Configure(EntityTypeBuilder<Incarnation> incarnation)
    {
        incarnation.HasOne(i => i.District).WithMany(d => d.Incarnations).HasForeignKey(i => i.DistrictId);
        incarnation.HasOne(i => i.Region).WithMany(r => r.Incarnations).HasForeignKey(i => i.RegionId);
        incarnation.HasOne(i => i.FormedBy).WithMany(a => a.Forms).HasForeignKey(i => i.FormedById);
        incarnation.HasOne(i => i.DissolvedBy).WithMany(a => a.Dissolves).HasForeignKey(i => i.DissolvedById);
        incarnation
            .HasOne(i => i.Predecessor)
            .WithOne(i => i.Successor)
            .HasForeignKey<Incarnation>(i => i.PredecessorId);
        incarnation.HasOne(i => i.Seat).WithMany(s => s.SeatOf).HasForeignKey(i => i.SeatId);
        incarnation.HasMany(i => i.Settlements).WithMany(s => s.Incarnations);
        incarnation.HasMany(i => i.Citations).WithOne().HasForeignKey(c => c.IncarnationId);
        incarnation.HasMany<Contradiction>().WithOne(c => c.Incarnation).HasForeignKey(c => c.IncarnationId);

        incarnation.Property(i => i.Id).HasMaxLength(Lengths.Slug);
        incarnation.Property(i => i.Shape).HasConversion<GeoJsonConverter>();

        incarnation.HasIndex(i => new { i.DistrictId, i.Ordinal }).IsUnique();
    }
}
