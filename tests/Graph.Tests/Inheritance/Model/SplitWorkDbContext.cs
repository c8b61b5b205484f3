using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Inheritance.Model;

/// <summary>The same, each kind with a table of its own for what only it has.</summary>
public sealed class SplitWorkDbContext(DbContextOptions<SplitWorkDbContext> options) : WorkDbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Work>().UseTptMappingStrategy();
    }
}
