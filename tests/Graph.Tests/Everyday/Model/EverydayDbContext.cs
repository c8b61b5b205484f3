using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Everyday.Model;

public sealed class EverydayDbContext(DbContextOptions<EverydayDbContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Sample>(sample =>
        {
            sample
                .Property(s => s.Id)
                .HasConversion(id => id.Value, value => new SampleId(value))
                .ValueGeneratedNever();
            sample.Property(s => s.Price).HasPrecision(18, 4);
        });
        modelBuilder.Entity<Named>(named =>
        {
            named.Property(n => n.Id).HasConversion(id => id.Value, value => new NameId(value));
            named.Property(n => n.SampleId).HasConversion(id => id.Value, value => new SampleId(value));
        });
        modelBuilder.Entity<Animal>().Property(a => a.Id).ValueGeneratedNever();
        modelBuilder.Entity<Bird>();
        modelBuilder.Entity<ByShort>().Property(b => b.Id).ValueGeneratedNever();
        modelBuilder.Entity<ByLong>().Property(b => b.Id).ValueGeneratedNever();
        modelBuilder.Entity<ByGuid>().Property(b => b.Id).ValueGeneratedNever();
    }
}
