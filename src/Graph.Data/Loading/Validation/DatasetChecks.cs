using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>Finds what no schema can tell: whether the records make sense together.</summary>
internal static class DatasetChecks
{
    public static IEnumerable<DatasetError> Find(DatasetContent content) =>
        [
            .. IdChecks.Find(content),
            .. ReferenceChecks.Find(content),
            .. CitationChecks.Find(content),
            .. NameChecks.Find(content),
            .. SourceChecks.Find(content),
            .. RegionChecks.Find(content),
            .. ElectionChecks.Find(content),
            .. ElectionPartChecks.Find(content),
            .. LifeChecks.Find(content),
            .. CoverageChecks.Find(content),
            .. BorderChecks.Find(content),
            .. ContestChecks.Find(content),
            .. CandidateChecks.Find(content),
            .. VoteChecks.Find(content),
            .. MandateChecks.Find(content),
            .. FigureChecks.Find(content),
        ];
}
