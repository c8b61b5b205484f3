using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Docs.Model;

/// <summary>The library's books, who wrote them, and when they were lent out.</summary>
public sealed class LibraryDbContext(DbContextOptions<LibraryDbContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(LibraryDbContext).Assembly);
}
