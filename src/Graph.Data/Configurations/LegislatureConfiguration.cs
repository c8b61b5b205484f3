using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class LegislatureConfiguration : IEntityTypeConfiguration<Legislature>
{
    public void Configure(EntityTypeBuilder<Legislature> legislature)
    {
        legislature.HasMany(l => l.Names).WithOne().HasForeignKey(n => n.LegislatureId);
        legislature.HasMany(l => l.Citations).WithOne().HasForeignKey(c => c.LegislatureId);
        legislature.HasMany<Contradiction>().WithOne(c => c.Legislature).HasForeignKey(c => c.LegislatureId);

        legislature.Property(l => l.Id).HasMaxLength(Lengths.Slug);
        legislature.Property(l => l.Code).HasMaxLength(Lengths.Slug);
        legislature.Property(l => l.Country).HasMaxLength(Lengths.Code);

        legislature.HasIndex(l => l.Code).IsUnique();
    }
}
