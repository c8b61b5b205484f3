using Microsoft.EntityFrameworkCore;

namespace Graph.Data.Providers.Sqlite;

/// <summary>The tables in SQLite; the migrations beside it belong to this context.</summary>
internal sealed class SqliteGraphDbContext(DbContextOptions<SqliteGraphDbContext> options) : GraphDbContext(options);
