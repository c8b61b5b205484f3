using Graph.Data.Loading.Facts;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>
/// Finds what no schema can tell: whether the records make sense together. What one district says is checked when it is
/// read, and what several say when all are.
/// </summary>
/// <param name="content">The files.</param>
/// <param name="facts">What is kept of the districts; complete when the errors are asked for.</param>
internal sealed class DatasetChecks(DatasetContent content, DatasetFacts facts)
{
    private readonly List<DatasetError> inDistricts = [];
    private readonly ReferenceChecks references = new(content);
    private readonly ElectionChecks elections = new(content);
    private readonly ContestChecks contests = new(content.General);
    private readonly CandidateChecks candidates = new(content.General);
    private readonly SeatChecks seats = new();

    /// <summary>Checks a district.</summary>
    public void Check(DatasetPart district)
    {
        seats.Add(district);
        inDistricts.AddRange([
            .. IdChecks.Find(district),
            .. references.Find(district),
            .. CitationChecks.Find(district),
            .. NameChecks.Find(district),
            .. elections.FindStanding(district),
            .. LifeChecks.Find(district),
            .. CoverageChecks.Find(district),
            .. BorderChecks.FindTwice(district),
            .. contests.Find(district),
            .. candidates.Find(district),
            .. VoteChecks.Find(district),
            .. MandateChecks.Find(district),
        ]);
    }

    /// <summary>All errors, once all districts are checked.</summary>
    public IEnumerable<DatasetError> Errors() =>
        [
            .. IdChecks.Find(content.General),
            .. references.Find(content.General),
            .. CitationChecks.Find(content.General),
            .. NameChecks.Find(content.General),
            .. SourceChecks.Find(content.General),
            .. RegionChecks.Find(content.General),
            .. PartyChecks.Find(content.General),
            .. elections.Find(facts.Districts),
            .. ElectionPartChecks.Find(content.General),
            .. references.FindUnknownLives(facts.Lives),
            .. BorderChecks.FindAcross(facts.Lives),
            .. inDistricts,
            .. seats.Find(),
            .. FigureChecks.Find(content.General),
        ];
}
