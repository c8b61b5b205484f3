using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Databases.Insertion;

/// <summary>A model whose rows hold all that its tables do.</summary>
internal sealed class Library(DbContextOptions<Library> options) : DbContext(options)
{
    public DbSet<Shelf> Shelves => Set<Shelf>();

    public DbSet<Book> Books => Set<Book>();

    public DbSet<Tag> Tags => Set<Tag>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Shelf>().Property(s => s.Wood).HasConversion<string>();
        model.Entity<Shelf>().HasOne(s => s.Above).WithMany().HasForeignKey(s => s.AboveId);
        model.Entity<Shelf>().HasMany(s => s.Books).WithOne().HasForeignKey(b => b.ShelfId);
        model.Entity<Book>().Property(b => b.Id).ValueGeneratedNever();
        model.Entity<Book>().HasMany(b => b.Tags).WithMany(t => t.Books);
        model.Entity<Book>().HasMany(b => b.Sequels).WithMany();
    }

    internal enum Wood
    {
        Oak,
        Ash,
    }

    internal sealed class Shelf
    {
        public required string Id { get; init; }

        public Wood Wood { get; init; }

        public string? AboveId { get; init; }

        public Shelf? Above { get; init; }

        public List<Book> Books { get; init; } = [];
    }

    internal sealed class Book
    {
        public required int Id { get; init; }

        public string? ShelfId { get; init; }

        public DateOnly? Printed { get; init; }

        public DateTimeOffset Bought { get; init; }

        public double? Price { get; init; }

        public bool Lent { get; init; }

        public List<Tag> Tags { get; init; } = [];

        public List<Book> Sequels { get; init; } = [];
    }

    internal sealed class Tag
    {
        public required string Id { get; init; }

        public List<Book> Books { get; init; } = [];
    }
}
