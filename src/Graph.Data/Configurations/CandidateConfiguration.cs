using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class CandidateConfiguration : IEntityTypeConfiguration<Candidate>
{
    public void Configure(EntityTypeBuilder<Candidate> candidate)
    {
        candidate.HasOne(c => c.Contest).WithMany(c => c.Candidates).HasForeignKey(c => c.ContestId);
        candidate.HasOne(c => c.Deputy).WithMany(d => d.Candidacies).HasForeignKey(c => c.DeputyId);
        candidate.HasOne(c => c.Party).WithMany(p => p.Candidates).HasForeignKey(c => c.PartyId);
        candidate.HasMany(c => c.Names).WithOne().HasForeignKey(n => n.CandidateId);
        candidate.HasMany(c => c.Citations).WithOne().HasForeignKey(c => c.CandidateId);
        candidate.HasMany<Contradiction>().WithOne(c => c.Candidate).HasForeignKey(c => c.CandidateId);

        candidate.Property(c => c.Id).HasMaxLength(Lengths.LongSlug);
        candidate.Property(c => c.NominatedBy).HasMaxLength(Lengths.Name);
    }
}
