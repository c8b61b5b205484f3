using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class SourceConfiguration : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> source)
    {
        source.Property(s => s.Id).HasMaxLength(Lengths.Slug);
        source.Property(s => s.Title).HasMaxLength(Lengths.Title);
        source.Property(s => s.ShortName).HasMaxLength(Lengths.Name);
        source.Property(s => s.Publisher).HasMaxLength(Lengths.Name);
        source.Property(s => s.Url).HasMaxLength(Lengths.Url);
        source.Property(s => s.Licence).HasMaxLength(Lengths.Name);
    }
}
