using CsCheck;
using Graph.Tests.Peer.Model;
using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Random;

/// <summary>Rows of the peer's model, drawn by chance: few values, so that they repeat, and many nulls.</summary>
internal static class RandomRows
{
    private const string Seed = "0000000000000";

    private static readonly Gen<string> Text = Draw.OneOf(
        "",
        "a",
        "A",
        "ab",
        "Aktobe",
        "No. 1",
        "No. 10",
        "100%",
        "_",
        "\\",
        "Ақтөбе",
        "ақтөбе",
        "Әл-Фараби",
        "Ж",
        "é"
    );

    private static readonly Gen<string?> MaybeText = Text.OrNull();

    private static readonly Gen<DateOnly> Day = Gen.Int[0, 12]
        .Select(months => new DateOnly(2004, 1, 1).AddMonths(months * 18));

    /// <summary>Some rows of each kind, whose keys start from 1.</summary>
    public static Gen<PeerRows> Rows { get; } =
        from regions in Each(
            5,
            id =>
                Gen.Select(
                    Text,
                    MaybeText,
                    Gen.Enum<RegionKind>(),
                    (name, iso, kind) =>
                        new Region
                        {
                            Id = id,
                            Name = name,
                            IsoCode = iso,
                            Kind = kind,
                        }
                )
        )
        from districts in Each(
            12,
            id =>
                Gen.Select(
                    Gen.Int[1, 9],
                    Text,
                    MaybeText,
                    (number, name, kk) =>
                        new District
                        {
                            Id = id,
                            Number = number,
                            Name = name,
                            NameKk = kk,
                        }
                )
        )
        from incarnations in Each(30, Incarnation)
        from contests in Each(30, Contest)
        from borders in Each(30, Border)
        select new PeerRows(regions, districts, incarnations, contests, borders);

    /// <summary>The rows that the tests run over: drawn, and always the same, so that a query alone tells a fault.</summary>
    public static PeerRows Drawn()
    {
        PeerRows? drawn = null;
        Rows.Sample(rows => drawn = rows, seed: Seed, iter: 1, threads: 1);
        return drawn ?? throw new InvalidOperationException("Nothing was drawn.");
    }

    private static Gen<Incarnation> Incarnation(int id) =>
        from district in Gen.Int[1, 12]
        from region in Gen.Int[1, 5]
        from since in Day
        from until in Day.OrNothing()
        from population in Gen.Int[0, 3].OrNothing()
        from electorate in Gen.Int[0, 3].OrNothing()
        from seat in MaybeText
        from isCurrent in Gen.Bool
        select new Incarnation
        {
            Id = id,
            DistrictId = district,
            RegionId = region,
            Since = since,
            Until = until,
            Population = population,
            Electorate = electorate,
            Seat = seat,
            IsCurrent = isCurrent,
        };

    private static Gen<Contest> Contest(int id) =>
        from incarnation in Gen.Int[1, 30]
        from year in Gen.Int[2004, 2006]
        from winner in Text
        from party in MaybeText
        from percent in Draw.OneOf(0.0, 46.7, 50.0, 58.0).OrNothing()
        select new Contest
        {
            Id = id,
            IncarnationId = incarnation,
            Year = year,
            Winner = winner,
            Party = party,
            Percent = percent,
        };

    private static Gen<Border> Border(int id) =>
        from start in Gen.Int[1, 30]
        from end in Gen.Int[1, 30]
        from direction in Gen.Enum<Compass>().OrNothing()
        select new Border
        {
            Id = id,
            FromId = start,
            ToId = end,
            Direction = direction,
        };

    private static Gen<IReadOnlyList<T>> Each<T>(int count, Func<int, Gen<T>> row) =>
        Enumerable
            .Range(1, count)
            .Select(row)
            .Aggregate(
                Gen.Const<IReadOnlyList<T>>([]),
                (rows, next) => Gen.Select(rows, next, (list, one) => (IReadOnlyList<T>)[.. list, one])
            );

    /// <summary>The same rows as one graph of objects: each leads to its related ones.</summary>
    public static PeerRows Linked(this PeerRows rows)
    {
        using var context = new PeerDbContext(
            new DbContextOptionsBuilder<PeerDbContext>().UseInMemoryDatabase(nameof(Linked)).Options
        );
        // A context sets the navigations of what it tracks; nothing is saved.
        context.AddRange(rows.All);
        return rows;
    }
}
