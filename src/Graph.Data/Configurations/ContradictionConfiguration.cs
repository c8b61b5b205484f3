using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class ContradictionConfiguration : IEntityTypeConfiguration<Contradiction>
{
    public void Configure(EntityTypeBuilder<Contradiction> contradiction)
    {
        contradiction.HasMany(c => c.Citations).WithMany();

        contradiction.Property(c => c.Id).HasMaxLength(Lengths.ContradictionId);
    }
}
