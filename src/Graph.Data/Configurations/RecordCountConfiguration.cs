using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class RecordCountConfiguration : IEntityTypeConfiguration<RecordCount>
{
    public void Configure(EntityTypeBuilder<RecordCount> recordCount)
    {
        recordCount.HasKey(c => new { c.DatasetRevision, c.Type });

        recordCount.Property(c => c.Type).HasMaxLength(Lengths.Name);
    }
}
