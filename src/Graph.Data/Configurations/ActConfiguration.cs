using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class ActConfiguration : IEntityTypeConfiguration<Act>
{
    public void Configure(EntityTypeBuilder<Act> act)
    {
        act.Property(a => a.Id).HasMaxLength(Lengths.Slug);
        act.Property(a => a.Title).HasMaxLength(Lengths.Title);
    }
}
