using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class DistrictConfiguration : IEntityTypeConfiguration<District>
{
    public void Configure(EntityTypeBuilder<District> district)
    {
        district.HasOne(d => d.Legislature).WithMany(l => l.Districts).HasForeignKey(d => d.LegislatureId);
        district.HasMany(d => d.Names).WithOne().HasForeignKey(n => n.DistrictId);
        district.HasMany(d => d.Citations).WithOne().HasForeignKey(c => c.DistrictId);
        district.HasMany<Contradiction>().WithOne(c => c.District).HasForeignKey(c => c.DistrictId);

        district.Property(d => d.Id).HasMaxLength(Lengths.Slug);

        district.HasIndex(d => new { d.LegislatureId, d.Number }).IsUnique();
        district.HasIndex(d => d.Number); // looked up by number and the legislature's code
    }
}
