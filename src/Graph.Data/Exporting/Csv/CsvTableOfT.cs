using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Graph.Data.Exporting.Rows;
using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Namotion.Reflection;

namespace Graph.Data.Exporting.Csv;

/// <summary>The rows of an entity.</summary>
/// <remarks>
/// EF Core reads all rows before it gives the first where it may have to try again, as on PostgreSQL. So they are asked for
/// by pages, each after the key of the row before.
/// </remarks>
/// <typeparam name="TRow">The entity; its properties are the columns.</typeparam>
/// <typeparam name="TKey">The type of its key: a text or a whole number.</typeparam>
/// <param name="key">What is unique, and by which the rows are ordered.</param>
/// <param name="first">A key before all others.</param>
internal sealed class CsvTable<TRow, TKey>(Expression<Func<TRow, TKey>> key, TKey first) : CsvTable
    where TRow : class
{
    private const int PageRows = 2_000;

    private IReadOnlyList<CsvColumn>? columns;
    private Expression<Func<TRow, object?[]>>? cells;

    /// <summary>Its names; null where it has none.</summary>
    public Expression<Func<TRow, List<LocalizedName>>>? Names { get; init; }

    /// <summary>Whether it stood at any time between two days; null where it neither begins nor ends.</summary>
    public Expression<Func<TRow, DateOnly, DateOnly, bool>>? Life { get; init; }

    public override string Description => typeof(TRow).GetXmlDocsSummary().ReplaceLineEndings(" ");

    public override bool HasLife => Life is not null;

    internal override IReadOnlyList<CsvColumn> Columns => columns ??= [.. Properties(), .. Named()];

    private Expression<Func<TRow, object?[]>> Cells => cells ??= ReadingCells();

    internal override async IAsyncEnumerable<IReadOnlyList<object?[]>> PagesAsync(
        GraphDbContext database,
        DateOnly? day,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var rows = database.Set<TRow>().StoodOn(Life, day);
        var after = first;
        while (true)
        {
            var page = await After(rows, after).Take(PageRows).Select(Cells).ToListAsync(cancellationToken);
            yield return page;
            if (page.Count < PageRows)
                yield break;
            after = (TKey?)page[^1][^1] ?? first;
        }
    }

    private IOrderedQueryable<TRow> After(IQueryable<TRow> rows, TKey after) =>
        rows.Where(
                Expression.Lambda<Func<TRow, bool>>(
                    CsvQuery.IsAfter(key.Body, QueryParameter.Of(after)),
                    key.Parameters
                )
            )
            .OrderBy(key);

    /// <summary>All cells of a row, and behind them its key.</summary>
    private Expression<Func<TRow, object?[]>> ReadingCells()
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        return Expression.Lambda<Func<TRow, object?[]>>(
            Expression.NewArrayInit(
                typeof(object),
                Columns
                    .Select(c => c.Value)
                    .Append(key)
                    .Select(value => Expression.Convert(CsvQuery.Inserted(value, row), typeof(object)))
            ),
            row
        );
    }

    private static IEnumerable<CsvColumn> Properties() =>
        typeof(TRow)
            .GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => CsvValue.Fits(p.PropertyType))
            .OrderBy(p => p.MetadataToken) // as they stand in the code
            .Select(CsvColumn.Of<TRow>);

    private IEnumerable<CsvColumn> Named() =>
        Names is { } names ? Enum.GetValues<Language>().Select(language => CsvColumn.Of(names, language)) : [];
}
