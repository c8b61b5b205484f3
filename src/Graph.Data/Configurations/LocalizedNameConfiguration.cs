using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class LocalizedNameConfiguration : IEntityTypeConfiguration<LocalizedName>
{
    public void Configure(EntityTypeBuilder<LocalizedName> name)
    {
        name.Property(n => n.Id).ValueGeneratedNever();
        name.Property(n => n.Text).HasMaxLength(Lengths.Name);

        name.HasIndex(n => n.Text);
    }
}
