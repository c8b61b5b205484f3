using Graph.Tests.Docs.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Tests.Docs.Configurations;

internal sealed class LoanConfiguration : IEntityTypeConfiguration<Loan>
{
    public void Configure(EntityTypeBuilder<Loan> loan)
    {
        loan.HasKey(l => new { l.BookNumber, l.LentDate });

        loan.HasOne(l => l.Book).WithMany(b => b.Loans).HasForeignKey(l => l.BookNumber);
    }
}
