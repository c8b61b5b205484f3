using Graph.Tests.Docs.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Graph.Tests.Docs.Configurations;

internal sealed class BookConfiguration : IEntityTypeConfiguration<Book>
{
    public void Configure(EntityTypeBuilder<Book> book)
    {
        book.HasKey(b => b.Number);

        book.HasOne(b => b.Author).WithMany(a => a.Books).HasForeignKey(b => b.AuthorId);

        book.Property(b => b.Number).ValueGeneratedNever();
        book.Property(b => b.Title).HasMaxLength(200);
    }
}
