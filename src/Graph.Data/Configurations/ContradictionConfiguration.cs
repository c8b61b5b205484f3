using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class ContradictionConfiguration : IEntityTypeConfiguration<Contradiction>
{
    public void Configure(EntityTypeBuilder<Contradiction> contradiction)
    {
        // one of these is set: what it is about
        contradiction.HasOne(c => c.Legislature).WithMany().HasForeignKey(c => c.LegislatureId);
        contradiction.HasOne(c => c.District).WithMany().HasForeignKey(c => c.DistrictId);
        contradiction.HasOne(c => c.Incarnation).WithMany().HasForeignKey(c => c.IncarnationId);
        contradiction.HasOne(c => c.Region).WithMany().HasForeignKey(c => c.RegionId);
        contradiction.HasOne(c => c.Area).WithMany().HasForeignKey(c => c.AreaId);
        contradiction.HasOne(c => c.Settlement).WithMany().HasForeignKey(c => c.SettlementId);
        contradiction.HasOne(c => c.Election).WithMany().HasForeignKey(c => c.ElectionId);
        contradiction.HasOne(c => c.Contest).WithMany().HasForeignKey(c => c.ContestId);
        contradiction.HasOne(c => c.Deputy).WithMany().HasForeignKey(c => c.DeputyId);
        contradiction.HasOne(c => c.Mandate).WithMany().HasForeignKey(c => c.MandateId);
        contradiction.HasOne(c => c.Party).WithMany().HasForeignKey(c => c.PartyId);
        contradiction.HasOne(c => c.Act).WithMany().HasForeignKey(c => c.ActId);

        contradiction.HasMany(c => c.Citations).WithMany();

        contradiction.Property(c => c.Id).HasMaxLength(Lengths.ContradictionId);
    }
}
