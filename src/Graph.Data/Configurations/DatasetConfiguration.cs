using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class DatasetConfiguration : IEntityTypeConfiguration<Model.Dataset>
{
    public void Configure(EntityTypeBuilder<Model.Dataset> dataset)
    {
        dataset.HasKey(d => d.Revision);

        dataset.HasMany(d => d.Counts).WithOne().HasForeignKey(c => c.DatasetRevision);
        dataset.HasMany(d => d.Contradictions).WithOne().HasForeignKey(c => c.DatasetRevision);
        dataset.HasMany(d => d.Completeness).WithOne().HasForeignKey(c => c.DatasetRevision);

        dataset.Property(d => d.Id).HasMaxLength(Lengths.Slug);
        dataset.Property(d => d.Revision).HasMaxLength(Lengths.Slug);
        dataset.Property(d => d.LoadedBy).HasMaxLength(Lengths.Slug);
        dataset.Property(d => d.Title).HasMaxLength(Lengths.Title);
        dataset.Property(d => d.Licence).HasMaxLength(Lengths.Name);
    }
}
