using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class DeputyConfiguration : IEntityTypeConfiguration<Deputy>
{
    public void Configure(EntityTypeBuilder<Deputy> deputy)
    {
        deputy.HasMany(d => d.Names).WithOne().HasForeignKey(n => n.DeputyId);
        deputy.HasMany(d => d.Citations).WithOne().HasForeignKey(c => c.DeputyId);
        deputy.HasMany<Contradiction>().WithOne(c => c.Deputy).HasForeignKey(c => c.DeputyId);

        deputy.Property(d => d.Id).HasMaxLength(Lengths.Slug);
    }
}
