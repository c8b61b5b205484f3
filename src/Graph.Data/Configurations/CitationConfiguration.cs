using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class CitationConfiguration : IEntityTypeConfiguration<Citation>
{
    public void Configure(EntityTypeBuilder<Citation> citation)
    {
        citation.HasOne(c => c.Source).WithMany(s => s.Citations).HasForeignKey(c => c.SourceId);

        // one of these is set: what the statement is about
        citation.HasOne<Legislature>().WithMany(l => l.Citations).HasForeignKey(c => c.LegislatureId);
        citation.HasOne<District>().WithMany(d => d.Citations).HasForeignKey(c => c.DistrictId);
        citation.HasOne<Incarnation>().WithMany(i => i.Citations).HasForeignKey(c => c.IncarnationId);
        citation.HasOne<Region>().WithMany(r => r.Citations).HasForeignKey(c => c.RegionId);
        citation.HasOne<Area>().WithMany(a => a.Citations).HasForeignKey(c => c.AreaId);
        citation.HasOne<Settlement>().WithMany(s => s.Citations).HasForeignKey(c => c.SettlementId);
        citation.HasOne<Election>().WithMany(e => e.Citations).HasForeignKey(c => c.ElectionId);
        citation.HasOne<Contest>().WithMany(c => c.Citations).HasForeignKey(c => c.ContestId);
        citation.HasOne<Deputy>().WithMany(d => d.Citations).HasForeignKey(c => c.DeputyId);
        citation.HasOne<Mandate>().WithMany(m => m.Citations).HasForeignKey(c => c.MandateId);
        citation.HasOne<Party>().WithMany(p => p.Citations).HasForeignKey(c => c.PartyId);
        citation.HasOne<Act>().WithMany(a => a.Citations).HasForeignKey(c => c.ActId);
        citation.HasOne<Border>().WithMany(b => b.Citations).HasForeignKey(c => new { c.BorderFromId, c.BorderToId });
        citation
            .HasOne<Coverage>()
            .WithMany(c => c.Citations)
            .HasForeignKey(c => new { c.CoverageIncarnationId, c.CoverageAreaId });
        citation
            .HasOne<PartyResult>()
            .WithMany(r => r.Citations)
            .HasForeignKey(c => new { c.PartyResultElectionId, c.PartyResultPartyId });

        citation.Property(c => c.Id).ValueGeneratedNever();
        citation.Property(c => c.Field).HasMaxLength(Lengths.Name);
    }
}
