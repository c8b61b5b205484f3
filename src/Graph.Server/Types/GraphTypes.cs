using Graph.Data;
using Graph.Query.Declaration;
using Graph.Schema;
using Graph.Server.Changes;
using Graph.Server.Revisions;

namespace Graph.Server.Types;

/// <summary>The schema of the districts: one file here per GraphQL type.</summary>
internal static class GraphTypes
{
    private static IEnumerable<EntityType> All =>
        [
            new LegislatureType(),
            new DistrictType(),
            new IncarnationType(),
            new BorderType(),
            new RegionType(),
            new AreaType(),
            new CoverageType(),
            new SettlementType(),
            new ElectionType(),
            new PartyResultType(),
            new ContestType(),
            new CandidateType(),
            new DeputyType(),
            new MandateType(),
            new VacancyType(),
            new PartyType(),
            new ActType(),
            new SourceType(),
            new CitationType(),
            new LocalizedNameType(),
            new DatasetType(),
            new RecordCountType(),
            new CompletenessType(),
            new ContradictionType(),
        ];

    /// <summary>Registers the schema of the districts.</summary>
    public static void AddGraphTypes(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ChangeFinder>().AddSingleton<RevisionList>();
        builder.Services.AddGraphSchema<GraphDbContext>(new QueryType(), All);
    }
}
