using System.Collections.Frozen;

namespace Graph.Data.Loading.Kinds;

/// <summary>The kinds of records of which a dataset is made.</summary>
internal static class RecordKinds
{
    /// <summary>
    /// Wholes stand before their parts, and what rows refer to as objects before those rows; deputies, who are many, refer
    /// to sources only. Names and citations are numbered in this order.
    /// </summary>
    private static readonly IReadOnlyList<RecordKind> OfNoDistrict =
    [
        new SettlementKind(),
        new LegislatureKind(),
        new RegionKind(),
        new RegionFigureKind(),
        new AreaKind(),
        new AreaFigureKind(),
        new PartyKind(),
        new SourceKind(),
        new ActKind(),
        new ElectionKind(),
        new PartyResultKind(),
        new WithoutDistrictsKind(),
        new WithoutDistrictKind(),
        new DeputyKind(),
    ];

    /// <summary>In the same order.</summary>
    private static readonly IReadOnlyList<RecordKind> OfOneDistrict =
    [
        new DistrictKind(),
        new IncarnationKind(),
        new CoverageKind(),
        new BorderKind(),
        new ContestKind(),
        new CandidateKind(),
        new MandateKind(),
    ];

    private static readonly FrozenDictionary<Type, RowFacts> Rows = OfNoDistrict
        .Concat(OfOneDistrict)
        .Select(k => k.Rows())
        .OfType<RowFacts>()
        .ToFrozenDictionary(r => r.Type);

    /// <summary>What is declared of the records of each kind that is about no district in particular.</summary>
    public static IReadOnlyList<RecordFacts> General { get; } = [.. OfNoDistrict.Select(k => k.Records())];

    /// <summary>What is declared of districts and of each kind of what is part of them.</summary>
    public static IReadOnlyList<RecordFacts> OfDistricts { get; } = [.. OfOneDistrict.Select(k => k.Records())];

    /// <summary>What is declared of the records of each kind.</summary>
    public static IReadOnlyList<RecordFacts> All { get; } = [.. General, .. OfDistricts];

    /// <summary>What is declared of a record's kind.</summary>
    public static RecordFacts Of<TRecord>() => All.First(r => r.Type == typeof(TRecord));

    /// <summary>What is declared of a row's kind; null of rows that no record becomes.</summary>
    public static RowFacts? OfRow(object row) => Rows.GetValueOrDefault(row.GetType());
}
