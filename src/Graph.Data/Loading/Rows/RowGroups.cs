using Graph.Data.Loading.Contradictions;
using Graph.Data.Model;
using Graph.Databases.Insertion;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Data.Loading.Rows;

/// <summary>
/// All rows of a dataset that is known to be valid, in groups of bounded size but for the first. What a row refers to is in
/// its group or an earlier one.
/// </summary>
/// <param name="model">The model of the rows.</param>
/// <param name="dataset">What the dataset is; takes the counts of its records.</param>
/// <param name="reading">The dataset.</param>
/// <param name="progress">Is told which part of the districts is made into rows, from 0 to 1.</param>
internal sealed class RowGroups(IModel model, Dataset dataset, DatasetReading reading, IProgress<double>? progress)
{
    /// <summary>A district has some 20 to 35 rows; with more of them at a time, rows outlive the first generations of memory.</summary>
    private const int DistrictsInGroup = 50;

    private const int RowsInGroup = 2_000;

    private int made;

    private readonly RecordCounts counts = new(model);
    private readonly DatasetRows rows = new(reading);
    private readonly DisputedRows disputed = new(reading.Facts.Lives);

    /// <summary>Makes them, each group when it is asked for.</summary>
    /// <exception cref="DatasetException">A file has changed since it was found to be right.</exception>
    public IEnumerable<RowsToInsert> All()
    {
        foreach (var general in ByKind(rows.General()))
            yield return General(general);
        var borders = new WaitingBorders(reading.Facts.Lives);
        foreach (var districts in rows.Districts().Chunk(DistrictsInGroup))
            yield return OfDistricts(districts, borders);
        foreach (var proximities in new ProximityRows(reading.Facts.Lives).All().Chunk(RowsInGroup))
            yield return Group(proximities);
        yield return OfDataset();
    }

    /// <summary>All kinds but that of deputies, which is large and last, in one group: they refer to each other.</summary>
    private static IEnumerable<IReadOnlyList<object>> ByKind(IEnumerable<object> general)
    {
        List<object> group = [];
        foreach (var row in general)
        {
            if (row is Deputy && (group is [not Deputy, ..] || group.Count == RowsInGroup))
            {
                yield return group;
                group = [];
            }
            group.Add(row);
        }
        yield return group;
    }

    private RowsToInsert General(IReadOnlyList<object> general)
    {
        disputed.AddGeneral(general);
        return Group(general, SearchRows.Of(general, reading.Facts.Search));
    }

    private RowsToInsert OfDistricts(IReadOnlyList<object>[] districts, WaitingBorders borders)
    {
        var group = new RowsToInsert(model);
        foreach (var district in districts)
        {
            disputed.AddDistrict(district);
            group.Add(district.Where(row => row is not Border));
            group.Add(new VacancyRows([.. district.OfType<Incarnation>()], [.. district.OfType<Mandate>()]).All());
            group.Add(SearchRows.Of(district, reading.Facts.Search));
            borders.Add(district.OfType<Border>());
        }
        made += districts.Length;
        progress?.Report((double)made / reading.Content.DistrictFiles.Count);
        group.Add(borders.Take(districts[^1].OfType<District>().Single().Number));
        counts.Add(group);
        return group;
    }

    private RowsToInsert OfDataset()
    {
        var completeness = reading.Facts.Completeness.Rows(dataset.Revision);
        var group = Group(completeness, ContradictionRows.From(disputed, dataset.Revision));
        dataset.Counts.AddRange(counts.Rows(dataset.Revision));
        group.Add([dataset]);
        return group;
    }

    private RowsToInsert Group(params IReadOnlyList<IEnumerable<object>> lists)
    {
        var group = new RowsToInsert(model);
        foreach (var list in lists)
            group.Add(list);
        counts.Add(group);
        return group;
    }
}
