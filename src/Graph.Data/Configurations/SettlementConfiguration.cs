using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class SettlementConfiguration : IEntityTypeConfiguration<Settlement>
{
    public void Configure(EntityTypeBuilder<Settlement> settlement)
    {
        settlement.HasOne(s => s.Region).WithMany(r => r.Settlements).HasForeignKey(s => s.RegionId);
        // on this side, or a region and its centre would each have to be stored before the other
        settlement.HasOne(s => s.CentreOf).WithOne(r => r.Centre).HasForeignKey<Settlement>(s => s.CentreOfId);
        settlement.HasMany(s => s.Names).WithOne().HasForeignKey(n => n.SettlementId);
        settlement.HasMany(s => s.Citations).WithOne().HasForeignKey(c => c.SettlementId);
        settlement.HasMany<Contradiction>().WithOne(c => c.Settlement).HasForeignKey(c => c.SettlementId);

        settlement.Property(s => s.Id).HasMaxLength(Lengths.Slug);
    }
}
