using Graph.Data.Model;
using Graph.Databases.Insertion;

namespace Graph.Data.Loading.Rows;

/// <summary>
/// The rows that follow from those of records, half of all rows of a large dataset. They are made when their tables are
/// filled, and not kept.
/// </summary>
/// <param name="rows">The rows that records became.</param>
internal sealed class DerivedRows(IReadOnlyList<object> rows)
{
    /// <summary>Has all of them inserted.</summary>
    public void AddTo(RowsToInsert inserted)
    {
        inserted.AddLater(Vacancies());
        inserted.AddLater(Proximities());
        inserted.AddLater(Searched());
    }

    private IEnumerable<Vacancy> Vacancies()
    {
        foreach (var vacancy in new VacancyRows(Of<Incarnation>(), Of<Mandate>()).All())
            yield return vacancy;
    }

    private IEnumerable<Proximity> Proximities()
    {
        foreach (var proximity in new ProximityRows(Of<Incarnation>(), Of<Border>()).All())
            yield return proximity;
    }

    private IEnumerable<SearchEntry> Searched()
    {
        foreach (var entry in new SearchRows(rows).All())
            yield return entry;
    }

    private List<T> Of<T>() => [.. rows.OfType<T>()];
}
