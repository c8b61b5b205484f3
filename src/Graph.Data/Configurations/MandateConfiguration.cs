using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class MandateConfiguration : IEntityTypeConfiguration<Mandate>
{
    public void Configure(EntityTypeBuilder<Mandate> mandate)
    {
        mandate.HasOne(m => m.Deputy).WithMany(d => d.Mandates).HasForeignKey(m => m.DeputyId);
        mandate.HasOne(m => m.Incarnation).WithMany(i => i.Mandates).HasForeignKey(m => m.IncarnationId);
        mandate.HasOne(m => m.Party).WithMany(p => p.Mandates).HasForeignKey(m => m.PartyId);
        mandate.HasOne(m => m.WonIn).WithMany(c => c.Mandates).HasForeignKey(m => m.WonInId);
        mandate.HasOne(m => m.EndedBy).WithMany(a => a.Ends).HasForeignKey(m => m.EndedById);
        mandate.HasMany(m => m.Citations).WithOne().HasForeignKey(c => c.MandateId);
        mandate.HasMany<Contradiction>().WithOne(c => c.Mandate).HasForeignKey(c => c.MandateId);

        mandate.Property(m => m.Id).HasMaxLength(Lengths.LongSlug);
    }
}
