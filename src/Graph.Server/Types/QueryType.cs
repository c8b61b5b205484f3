using Graph.Data.Model;
using Graph.Query.Declaration;
using Graph.Schema.Roots;
using Graph.Server.Places;
using Graph.Server.Search;

namespace Graph.Server.Types;

/// <summary>The fields of the query type.</summary>
internal sealed class QueryType : QueryDeclaration
{
    private readonly PlaceFinder places = new();

    public override string Description =>
        "Electoral districts through time: which district existed when, in which region, who represented it, how "
        + "that person was elected, which districts it bordered, and which source says so. "
        + "Start with `district(number: 12) { name incarnations { sinceYear region { name } } }`.";

    public override IReadOnlyList<Argument> ScopeArguments => [Arguments.Throughout];

    protected override void Declare(QueryFields query)
    {
        query.Nodes();
        DeclareOnes(query);
        DeclareConnections(query);
        query.Found<Incarnation>(PlaceFields.Incarnation(places));
        query.Found<Area>(PlaceFields.Area(places));
        query.Path<Incarnation>(BorderPath.Declaration);
        query.Search(NameSearch.Declaration);
        query.Listed<Dataset>(ChangeFields.Declaration);
        query.Listed<Dataset>(RevisionFields.Declaration);
        query.Only<Dataset>(
            "dataset",
            "What is loaded: revision, time, licence, counts, and where the sources contradict each other."
        );
    }

    private static void DeclareOnes(QueryFields query)
    {
        query.One<District, int, string>(
            "district",
            Argument.Required<int>("number", "The district's number, e.g. 12."),
            Arguments.Legislature,
            (d, number, legislature) => d.Number == number && d.Legislature.Code == legislature,
            "One district by its number, e.g. `district(number: 12)`; null if there is none of that number."
        );
        query.One<Election, int, string>(
            "election",
            Argument.Required<int>("year", "The election's year, e.g. 2023."),
            Arguments.Legislature,
            (e, year, legislature) => e.Year == year && e.OrdinalInYear == 1 && e.Legislature.Code == legislature,
            "One election by its year, e.g. `election(year: 2023)`; null if there was none in that year. Where there were "
                + "several, it is that of the whole chamber, the earliest of such; `elections` has them all."
        );
        query.One<Region, string>(
            "region",
            Argument.Required<string>(
                "isoCode",
                "The region's code in ISO 3166-2, e.g. `KZ-19`, in letters of any case.",
                read: code => code.ToUpperInvariant()
            ),
            (r, isoCode) => r.IsoCode == isoCode,
            "One region by its ISO code, e.g. `region(isoCode: \"KZ-19\")`; null if there is none of that code."
        );
        query.ByKey<Deputy>("deputy", "One deputy by ID; null if there is none of that ID.");
    }

    private static void DeclareConnections(QueryFields query)
    {
        query.Connection<Legislature>("legislatures", "The chambers that districts elect.");
        query.Connection<District>("districts", "All districts, by number unless ordered otherwise.");
        query.Connection<Incarnation>("incarnations", "All lives of all districts.");
        query.Connection<Election>("elections", "All elections, the earliest first unless ordered otherwise.");
        query.Connection<Contest>("contests", "All contests: each election in each district.");
        query.Connection<Candidate>("candidates", "All who stood in contests, as far as sources name them.");
        query.Connection<Deputy>("deputies", "All who have held a mandate.");
        query.Connection<Mandate>("mandates", "All mandates: who represented which incarnation, and when.");
        query.Connection<Region>("regions", "All regions, and the cities of republican significance.");
        query.Connection<Settlement>("settlements", "All towns that are a seat, a centre, or named by a source.");
        query.Connection<Party>("parties", "All parties and blocs, and the marker for independents.");
        query.Connection<Act>("acts", "All legal events that formed or dissolved districts.");
        query.Connection<Source>("sources", "All documents that facts were read in.");
    }
}
