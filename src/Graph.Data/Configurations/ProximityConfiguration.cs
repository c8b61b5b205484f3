using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class ProximityConfiguration : IEntityTypeConfiguration<Proximity>
{
    public void Configure(EntityTypeBuilder<Proximity> proximity)
    {
        proximity.HasKey(p => new { p.FromId, p.ToId });

        proximity.HasOne(p => p.From).WithMany(i => i.Proximities).HasForeignKey(p => p.FromId);
        proximity.HasOne(p => p.To).WithMany().HasForeignKey(p => p.ToId);
    }
}
