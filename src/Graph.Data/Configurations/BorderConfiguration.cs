using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class BorderConfiguration : IEntityTypeConfiguration<Border>
{
    public void Configure(EntityTypeBuilder<Border> border)
    {
        border.HasKey(b => new { b.FromId, b.ToId }); // two rows per pair, one from each side

        border.HasOne(b => b.From).WithMany(i => i.Borders).HasForeignKey(b => b.FromId);
        border.HasOne(b => b.To).WithMany(i => i.BordersStatedByNeighbours).HasForeignKey(b => b.ToId);
        border.HasMany(b => b.Citations).WithOne().HasForeignKey(c => new { c.BorderFromId, c.BorderToId });

        border.Property(b => b.Id).HasMaxLength(Lengths.LongSlug);

        border.HasIndex(b => b.Id); // clients ask by it
    }
}
