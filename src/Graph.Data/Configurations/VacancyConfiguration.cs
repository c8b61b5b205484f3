using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Data.Configurations;

internal sealed class VacancyConfiguration : IEntityTypeConfiguration<Vacancy>
{
    public void Configure(EntityTypeBuilder<Vacancy> vacancy)
    {
        vacancy.HasOne(v => v.Incarnation).WithMany(i => i.Vacancies).HasForeignKey(v => v.IncarnationId);
        vacancy.HasOne(v => v.PreviousMandate).WithMany().HasForeignKey(v => v.PreviousMandateId);
        vacancy.HasOne(v => v.NextMandate).WithMany().HasForeignKey(v => v.NextMandateId);

        vacancy.Property(v => v.Id).HasMaxLength(Lengths.Slug);
    }
}
