using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Narrowed.Model;

/// <summary>Notes, and what was said of them.</summary>
public sealed class NoteDbContext(DbContextOptions<NoteDbContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Note>().Property(n => n.Id).ValueGeneratedNever();
        modelBuilder.Entity<Note>().HasMany(n => n.Remarks).WithOne().HasForeignKey(r => r.NoteId);
        modelBuilder.Entity<Remark>().Property(r => r.Id).ValueGeneratedNever();
    }
}
