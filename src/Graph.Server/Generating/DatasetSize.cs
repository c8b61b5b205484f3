namespace Graph.Server.Generating;

/// <summary>How large a dataset is made, and by which chance.</summary>
/// <param name="Districts">How many districts, from 1.</param>
/// <param name="Elections">How many elections, 1 to <see cref="MostElections"/>.</param>
/// <param name="Seed">Equal seeds give equal bytes.</param>
internal sealed record DatasetSize(int Districts, int Elections, int Seed)
{
    /// <summary>As many as there are years from 1990, the first of which a dataset knows.</summary>
    public const int MostElections = 35;

    private const int DistrictsOfRegion = 100;
    private const int DistrictsOfSettlement = 10;
    private const int DistrictsOfArea = 2;

    /// <summary>Regions are numbered from 1, as all else is.</summary>
    public int Regions => RegionOf(Districts);

    public int Settlements => SettlementOf(Districts);

    public int Areas => AreaOf(Districts);

    public static int RegionOf(int district) => Group(district, DistrictsOfRegion);

    public static int SettlementOf(int district) => Group(district, DistrictsOfSettlement);

    public static int AreaOf(int district) => Group(district, DistrictsOfArea);

    /// <summary>The region in which a settlement lies.</summary>
    public static int RegionOfSettlement(int settlement) => RegionOf(settlement * DistrictsOfSettlement);

    /// <summary>The region in which an area lies.</summary>
    public static int RegionOfArea(int area) => RegionOf(area * DistrictsOfArea);

    private static int Group(int number, int size) => (number - 1) / size + 1;
}
