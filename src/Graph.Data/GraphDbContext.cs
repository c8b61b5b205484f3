using Graph.Data.Model;
using Graph.Databases.PostgreSql;
using Microsoft.EntityFrameworkCore;

namespace Graph.Data;

/// <summary>The districts and all that is told about them, as tables.</summary>
/// <param name="options">Provider and tracking behaviour; nothing here depends on either.</param>
public class GraphDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>Chambers that are elected.</summary>
    public DbSet<Legislature> Legislatures => Set<Legislature>();

    /// <summary>Numbered constituencies, whether they stand or not.</summary>
    public DbSet<District> Districts => Set<District>();

    /// <summary>Lives of districts.</summary>
    public DbSet<Incarnation> Incarnations => Set<Incarnation>();

    /// <summary>Regions and cities with a region's standing.</summary>
    public DbSet<Region> Regions => Set<Region>();

    /// <summary>Raions, city districts and cities.</summary>
    public DbSet<Area> Areas => Set<Area>();

    /// <summary>Which area belongs to which life of a district.</summary>
    public DbSet<Coverage> Coverage => Set<Coverage>();

    /// <summary>Towns and cities.</summary>
    public DbSet<Settlement> Settlements => Set<Settlement>();

    /// <summary>Borders between lives of districts: two rows a pair, one from each side that states it.</summary>
    public DbSet<Border> Borders => Set<Border>();

    /// <summary>How far lives of districts lie from each other, in borders.</summary>
    public DbSet<Proximity> Proximities => Set<Proximity>();

    /// <summary>Nationwide elections.</summary>
    public DbSet<Election> Elections => Set<Election>();

    /// <summary>Elections in single districts, also where the district did not stand.</summary>
    public DbSet<Contest> Contests => Set<Contest>();

    /// <summary>People who have held a mandate.</summary>
    public DbSet<Deputy> Deputies => Set<Deputy>();

    /// <summary>Who represents which life of a district.</summary>
    public DbSet<Mandate> Mandates => Set<Mandate>();

    /// <summary>Who stood in which contest.</summary>
    public DbSet<Candidate> Candidates => Set<Candidate>();

    /// <summary>Times in which a district had no deputy.</summary>
    public DbSet<Vacancy> Vacancies => Set<Vacancy>();

    /// <summary>Parties, blocs and the marker for independents.</summary>
    public DbSet<Party> Parties => Set<Party>();

    /// <summary>What a party won in a nationwide election.</summary>
    public DbSet<PartyResult> PartyResults => Set<PartyResult>();

    /// <summary>Legal events that form or dissolve districts.</summary>
    public DbSet<Act> Acts => Set<Act>();

    /// <summary>Documents in which facts were read.</summary>
    public DbSet<Source> Sources => Set<Source>();

    /// <summary>Which fact stands in which document.</summary>
    public DbSet<Citation> Citations => Set<Citation>();

    /// <summary>Statements that cannot both be right.</summary>
    public DbSet<Contradiction> Contradictions => Set<Contradiction>();

    /// <summary>Of how many districts which fact is known.</summary>
    public DbSet<Completeness> Completeness => Set<Completeness>();

    /// <summary>Names, in all languages, of everything that has one.</summary>
    public DbSet<LocalizedName> Names => Set<LocalizedName>();

    /// <summary>What can be searched for, with all its names.</summary>
    public DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();

    /// <summary>What is loaded: one row, or none before the first load.</summary>
    public DbSet<Model.Dataset> Datasets => Set<Model.Dataset>();

    /// <summary>How many records of each type are loaded.</summary>
    public DbSet<RecordCount> RecordCounts => Set<RecordCount>();

    /// <summary>Makes others who load a dataset into the same database wait until the transaction ends.</summary>
    internal Task LockAsync(CancellationToken cancellationToken) => Database.LockUntilCommitAsync(cancellationToken);

    /// <summary>Tells other processes that the rows are replaced, when the transaction has ended well.</summary>
    internal Task TellReplacedAsync(CancellationToken cancellationToken) =>
        Database.TellRowsReplacedAsync(cancellationToken);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(GraphDbContext).Assembly);
}
