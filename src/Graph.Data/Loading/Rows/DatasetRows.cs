using Graph.Data.Loading.Reading;
using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>Makes the rows of a whole dataset that is known to be valid.</summary>
internal static class DatasetRows
{
    /// <summary>All rows but those about the dataset itself; the same files give the same numbers.</summary>
    public static IReadOnlyList<object> From(DatasetContent content) => content.RowsOnce(Make);

    private static IReadOnlyList<object> Make(DatasetContent content)
    {
        var rows = new RowMaking(content).All();
        var proximities = new ProximityRows([.. rows.OfType<Incarnation>()], [.. rows.OfType<Border>()]);
        var vacancies = new VacancyRows([.. rows.OfType<Incarnation>()], [.. rows.OfType<Mandate>()]);
        CitationKeys.Set(rows);
        return [.. rows, .. vacancies.All(), .. proximities.All(), .. new SearchRows(rows).All()];
    }
}
