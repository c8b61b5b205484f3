using Microsoft.EntityFrameworkCore;

namespace Graph.Benchmarks.Peers.Model;

internal sealed class PeerDbContext(DbContextOptions<PeerDbContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<District>().HasIndex(d => d.Number).IsUnique();
        modelBuilder.Entity<Loading>();
        modelBuilder.Entity<Region>();
        modelBuilder.Entity<Incarnation>();
        modelBuilder.Entity<Contest>();
        modelBuilder.Entity<Border>(border =>
        {
            border.HasOne(b => b.From).WithMany(i => i.Borders).HasForeignKey(b => b.FromId);
            border.HasOne(b => b.To).WithMany().HasForeignKey(b => b.ToId);
            border.Property(b => b.Direction).HasConversion<string>();
        });
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
            modelBuilder.Entity(entity.ClrType).Property("Id").ValueGeneratedNever();
    }
}
