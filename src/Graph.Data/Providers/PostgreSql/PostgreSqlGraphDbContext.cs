using Microsoft.EntityFrameworkCore;

namespace Graph.Data.Providers.PostgreSql;

/// <summary>The tables in PostgreSQL; the migrations beside it belong to this context.</summary>
internal sealed class PostgreSqlGraphDbContext(DbContextOptions<PostgreSqlGraphDbContext> options)
    : GraphDbContext(options);
