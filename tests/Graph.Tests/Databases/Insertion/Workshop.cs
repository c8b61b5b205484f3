using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Databases.Insertion;

/// <summary>A model that leaves keys to the database, and keeps two things in one table.</summary>
internal sealed class Workshop(DbContextOptions<Workshop> options) : DbContext(options)
{
    public DbSet<Tool> Tools => Set<Tool>();

    protected override void OnModelCreating(ModelBuilder model) => model.Entity<Tool>().OwnsOne(t => t.Maker);

    internal sealed class Tool
    {
        public int Id { get; init; }

        public required string Name { get; init; }

        public Maker? Maker { get; init; }
    }

    internal sealed class Maker
    {
        public required string Town { get; init; }
    }
}
