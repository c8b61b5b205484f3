using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class ContestConfiguration : IEntityTypeConfiguration<Contest>
{
    public void Configure(EntityTypeBuilder<Contest> contest)
    {
        contest.HasOne(c => c.Election).WithMany(e => e.Contests).HasForeignKey(c => c.ElectionId);
        contest.HasOne(c => c.District).WithMany(d => d.Contests).HasForeignKey(c => c.DistrictId);
        contest.HasOne(c => c.Incarnation).WithMany(i => i.Contests).HasForeignKey(c => c.IncarnationId);
        contest.HasOne(c => c.Winner).WithMany(d => d.Contests).HasForeignKey(c => c.WinnerId);
        contest.HasOne(c => c.Party).WithMany(p => p.Contests).HasForeignKey(c => c.PartyId);
        contest.HasMany(c => c.Citations).WithOne().HasForeignKey(c => c.ContestId);
        contest.HasMany<Contradiction>().WithOne(c => c.Contest).HasForeignKey(c => c.ContestId);

        contest.Property(c => c.Id).HasMaxLength(Lengths.Slug);

        contest.HasIndex(c => new { c.DistrictId, c.ElectionId }).IsUnique();
    }
}
