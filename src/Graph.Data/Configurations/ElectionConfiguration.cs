using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class ElectionConfiguration : IEntityTypeConfiguration<Election>
{
    public void Configure(EntityTypeBuilder<Election> election)
    {
        election.HasOne(e => e.Legislature).WithMany(l => l.Elections).HasForeignKey(e => e.LegislatureId);
        election.HasOne(e => e.PartOf).WithMany(e => e.Parts).HasForeignKey(e => e.PartOfId);
        election.HasMany(e => e.Citations).WithOne().HasForeignKey(c => c.ElectionId);
        election.HasMany<Contradiction>().WithOne(c => c.Election).HasForeignKey(c => c.ElectionId);

        election.Property(e => e.Chair).HasMaxLength(Lengths.Name);
        election.Property(e => e.Id).HasMaxLength(Lengths.Slug);

        election
            .HasIndex(e => new
            {
                e.LegislatureId,
                e.Year,
                e.OrdinalInYear,
            })
            .IsUnique();
        election.HasIndex(e => e.Year); // looked up by year and the legislature's code
    }
}
