using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>Finds what no schema can tell: whether the records make sense together.</summary>
internal static class DatasetChecks
{
    public static IEnumerable<DatasetError> Find(DatasetContent content)
    {
        var outline = new Outline(content);
        return
        [
            .. IdChecks.Find(outline),
            .. ReferenceChecks.Find(outline),
            .. NameChecks.Find(outline),
            .. RegionChecks.Find(outline),
            .. ElectionChecks.Find(outline),
            .. LifeChecks.Find(outline),
            .. CoverageChecks.Find(outline),
            .. BorderChecks.Find(outline),
            .. ContestChecks.Find(outline),
            .. MandateChecks.Find(outline),
        ];
    }
}
