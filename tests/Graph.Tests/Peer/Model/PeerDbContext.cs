using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Peer.Model;

public sealed class PeerDbContext(DbContextOptions<PeerDbContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Region>();
        modelBuilder.Entity<District>();
        modelBuilder.Entity<Incarnation>();
        modelBuilder.Entity<Contest>();
        modelBuilder.Entity<Border>(border =>
        {
            border.HasOne(b => b.From).WithMany(i => i.Borders).HasForeignKey(b => b.FromId);
            border.HasOne(b => b.To).WithMany().HasForeignKey(b => b.ToId);
        });
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
            modelBuilder.Entity(entity.ClrType).Property("Id").ValueGeneratedNever();
    }
}
