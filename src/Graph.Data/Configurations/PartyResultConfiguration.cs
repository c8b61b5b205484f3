using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class PartyResultConfiguration : IEntityTypeConfiguration<PartyResult>
{
    public void Configure(EntityTypeBuilder<PartyResult> partyResult)
    {
        partyResult.HasKey(r => new { r.ElectionId, r.PartyId });

        partyResult.HasOne(r => r.Election).WithMany(e => e.PartyResults).HasForeignKey(r => r.ElectionId);
        partyResult.HasOne(r => r.Party).WithMany(p => p.Results).HasForeignKey(r => r.PartyId);
        partyResult
            .HasMany(r => r.Citations)
            .WithOne()
            .HasForeignKey(c => new { c.PartyResultElectionId, c.PartyResultPartyId });

        partyResult.Property(r => r.Id).HasMaxLength(Lengths.LongSlug);
        partyResult.Property(r => r.Leader).HasMaxLength(Lengths.Name);

        partyResult.HasIndex(r => r.Id); // clients ask by it
    }
}
