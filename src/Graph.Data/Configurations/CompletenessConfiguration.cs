using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class CompletenessConfiguration : IEntityTypeConfiguration<Completeness>
{
    public void Configure(EntityTypeBuilder<Completeness> completeness)
    {
        completeness.HasKey(c => new { c.ElectionId, c.Fact });

        completeness.HasOne(c => c.Election).WithMany(e => e.Completeness).HasForeignKey(c => c.ElectionId);
    }
}
