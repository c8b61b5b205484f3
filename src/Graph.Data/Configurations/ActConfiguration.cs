using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class ActConfiguration : IEntityTypeConfiguration<Act>
{
    public void Configure(EntityTypeBuilder<Act> act)
    {
        act.HasMany(a => a.Citations).WithOne().HasForeignKey(c => c.ActId);
        act.HasMany<Contradiction>().WithOne(c => c.Act).HasForeignKey(c => c.ActId);

        act.Property(a => a.Id).HasMaxLength(Lengths.Slug);
        act.Property(a => a.Title).HasMaxLength(Lengths.Title);
    }
}
