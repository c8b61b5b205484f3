using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Inheritance.Model;

/// <summary>Works of several kinds, all in one table.</summary>
public class WorkDbContext(DbContextOptions options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Artist>().Property(a => a.Id).ValueGeneratedNever();
        modelBuilder.Entity<Work>(work =>
        {
            work.Property(w => w.Id).ValueGeneratedNever();
            work.HasOne(w => w.Artist).WithMany(a => a.Works).HasForeignKey(w => w.ArtistId);
            work.HasOne(w => w.Earlier).WithMany().HasForeignKey(w => w.EarlierId);
            work.HasMany(w => w.Reviews).WithOne(r => r.Work).HasForeignKey(r => r.WorkId);
        });
        modelBuilder.Entity<Recording>();
        modelBuilder.Entity<Song>().HasOne(s => s.Album).WithMany(a => a.Songs).HasForeignKey(s => s.AlbumId);
        modelBuilder.Entity<Album>();
        modelBuilder.Entity<Book>();
        modelBuilder.Entity<Review>(review =>
        {
            review.Property(r => r.Id).ValueGeneratedNever();
            review.HasOne(r => r.Other).WithMany().HasForeignKey(r => r.OtherId);
        });
    }
}
