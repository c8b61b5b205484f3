using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class LocalizedNameConfiguration : IEntityTypeConfiguration<LocalizedName>
{
    public void Configure(EntityTypeBuilder<LocalizedName> name)
    {
        // one of these is set: what bears the name
        name.HasOne<Legislature>().WithMany(l => l.Names).HasForeignKey(n => n.LegislatureId);
        name.HasOne<District>().WithMany(d => d.Names).HasForeignKey(n => n.DistrictId);
        name.HasOne<Region>().WithMany(r => r.Names).HasForeignKey(n => n.RegionId);
        name.HasOne<Area>().WithMany(a => a.Names).HasForeignKey(n => n.AreaId);
        name.HasOne<Settlement>().WithMany(s => s.Names).HasForeignKey(n => n.SettlementId);
        name.HasOne<Deputy>().WithMany(d => d.Names).HasForeignKey(n => n.DeputyId);
        name.HasOne<Party>().WithMany(p => p.Names).HasForeignKey(n => n.PartyId);

        name.Property(n => n.Id).ValueGeneratedNever();
        name.Property(n => n.Text).HasMaxLength(Lengths.Name);

        name.HasIndex(n => n.Text);
    }
}
