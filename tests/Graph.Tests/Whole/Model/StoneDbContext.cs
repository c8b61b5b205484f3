using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Whole.Model;

/// <summary>Stones, and those of their shades that may be seen now.</summary>
public sealed class StoneDbContext(DbContextOptions<StoneDbContext> options, SeenShades seen) : DbContext(options)
{
    private int Seen => seen.Count;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Loading>().Property(l => l.Id).ValueGeneratedNever();
        modelBuilder.Entity<Stone>().Property(s => s.Id).ValueGeneratedNever();
        modelBuilder.Entity<Shade>().Property(s => s.Id).ValueGeneratedNever();
        modelBuilder.Entity<Shade>().HasQueryFilter(s => s.Id <= Seen);
    }
}
