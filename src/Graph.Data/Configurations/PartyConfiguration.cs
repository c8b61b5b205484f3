using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class PartyConfiguration : IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Party> party)
    {
        party.HasOne(p => p.MergedInto).WithMany().HasForeignKey(p => p.MergedIntoId);
        party.HasMany(p => p.Names).WithOne().HasForeignKey(n => n.PartyId);
        party.HasMany(p => p.Citations).WithOne().HasForeignKey(c => c.PartyId);
        party.HasMany<Contradiction>().WithOne(c => c.Party).HasForeignKey(c => c.PartyId);

        party.Property(p => p.Id).HasMaxLength(Lengths.Slug);
        party.Property(p => p.Abbreviation).HasMaxLength(Lengths.Name);
    }
}
