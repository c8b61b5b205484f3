using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class CitationConfiguration : IEntityTypeConfiguration<Citation>
{
    public void Configure(EntityTypeBuilder<Citation> citation)
    {
        citation.HasOne(c => c.Source).WithMany(s => s.Citations).HasForeignKey(c => c.SourceId);

        citation.Property(c => c.Id).ValueGeneratedNever();
        citation.Property(c => c.Key).HasMaxLength(Lengths.CitationKey);
        citation.Property(c => c.Field).HasMaxLength(Lengths.Name);

        citation.HasIndex(c => c.Key); // clients ask by it
    }
}
