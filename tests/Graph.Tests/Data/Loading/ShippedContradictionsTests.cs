using Graph.Data.Model;
using Graph.Tests.Data.Loading.Contradictions;

namespace Graph.Tests.Data.Loading;

public sealed class ShippedContradictionsTests : IClassFixture<ShippedContradictions>
{
    private readonly IReadOnlyList<Contradiction> contradictions;

    public ShippedContradictionsTests(ShippedContradictions shipped) => contradictions = shipped.All;

    [Fact]
    public void These_are_all_of_them() =>
        Assert.Equal(
            [
                "area-shymkent-al-farabi-7-2023-6-2023",
                "border-11-2023-12-2023",
                "border-3-2023-12-2023",
                "border-6-2023-7-2023",
                "value-area-abai-region-zhanasemey-names",
                "value-area-jetisu-region-taldykorgan-names",
                "value-area-shymkent-enbekshin-names",
                "value-area-shymkent-qaratau-names",
                "value-border-12-2023-11-2023-direction",
                "value-border-12-2023-3-2023-direction",
                "value-border-12-2023-4-2023-direction",
                "value-border-12-2023-5-2023-direction",
                "value-border-6-2023-7-2023-direction",
                "value-coverage-11-2023-almaty-region-qonaev-area",
                "value-coverage-19-2023-karaganda-region-sarybel-area",
                "value-coverage-6-2023-shymkent-al-farabi-partial",
                "value-coverage-7-2023-shymkent-al-farabi-partial",
                "value-coverage-8-2023-east-kazakhstan-region-altai-area",
                "value-coverage-8-2023-east-kazakhstan-region-tarbagatay-area",
                "value-election-2004-candidatesNominated",
                "value-election-2023-turnoutPercent",
                "value-incarnation-1-2023-sinceYear",
                "value-incarnation-11-2023-sinceYear",
                "value-incarnation-12-2023-sinceYear",
                "value-incarnation-19-2023-sinceYear",
                "value-incarnation-3-2023-sinceYear",
                "value-incarnation-6-2023-sinceYear",
                "value-incarnation-7-2023-region",
                "value-incarnation-7-2023-sinceYear",
                "value-incarnation-8-2023-coverage",
                "value-region-abai-region-isoCode",
                "value-region-almaty-region-electorate",
                "value-region-jetisu-region-isoCode",
                "value-region-turkistan-region-electorate",
                "value-region-ulytau-region-isoCode",
                "value-result-2004-amanat-firstRoundSeats",
                "value-result-2004-independent-firstRoundSeats",
                "value-result-2023-amanat-seats",
                "value-result-2023-independent-seats",
                "value-result-2023-jsdp-seats",
            ],
            contradictions.Select(c => c.Id)
        );

    [Theory]
    [InlineData(
        "area-shymkent-al-farabi-7-2023-6-2023",
        "No. 7 covers the whole of Al-Farabi, but No. 6 covers parts of it at the same time.",
        "wp-6 wp-list wp-7"
    )]
    [InlineData(
        "border-11-2023-12-2023",
        "No. 11 has No. 12 to its west, but No. 12 has No. 11 to its southwest.",
        "wp-11 wp-12"
    )]
    [InlineData(
        "border-3-2023-12-2023",
        "No. 3 has No. 12 to its northwest, but No. 12 has No. 3 to its southwest.",
        "wp-3 geokz wp-12"
    )]
    [InlineData(
        "border-6-2023-7-2023",
        "No. 6 has No. 7 to its northwest, but No. 7 has No. 6 to its southwest.",
        "wp-6 wp-7"
    )]
    [InlineData(
        "value-border-12-2023-4-2023-direction",
        "The border of No. 12 with No. 4: `direction` is shown as SW, but “geokz 1.0.2: "
            + "administrative divisions of Kazakhstan, January 2024” states SE.",
        "wp-12 geokz"
    )]
    [InlineData(
        "value-coverage-11-2023-almaty-region-qonaev-area",
        "The coverage of Qonaev by No. 11: `area` is shown as Qonaev, but “Electoral district No. 11 "
            + "(Kazakhstan)” states “Five districts; Qonaev only as the seat”.",
        "alataunews-2023 wp-11"
    )]
    [InlineData(
        "value-election-2004-candidatesNominated",
        "The election of 2004: `candidatesNominated` is shown as 681, but “Kazakhstan, Mazhilis, "
            + "elections held in 2004” states 623.",
        "ria-2004 ipu-2004"
    )]
    [InlineData(
        "value-election-2023-turnoutPercent",
        "The election of 2023: `turnoutPercent` is shown as 54.21, but “2023 parliamentary elections "
            + "in Kazakhstan: Voter turnout at 54.19%” states 54.19 and “Парламентские выборы в Казахстане "
            + "(2023)” states 52.9.",
        "wp-2023 inform-turnout-2023 wp-ru-2023"
    )]
    [InlineData(
        "value-incarnation-7-2023-region",
        "No. 7 since 2023: `region` is shown as Shymkent, but “Kazakhstan's 7th electoral district” "
            + "states Almaty.",
        "wp-7 otyrar-2023 wp-7-mirror wp-6"
    )]
    [InlineData(
        "value-incarnation-8-2023-coverage",
        "No. 8 since 2023: `coverage` is shown as “Abai, Altai, Ayagoz, Beskaragay, Borodulikha, "
            + "Kokpekti, Tarbagatay, Urzhar, Zharma”, but “3 new regions established in Kazakhstan” states "
            + "“Aqsuat, Abai, Ayagoz, Beskaragai, Borodulikha, Zharma, Urdzhar and Kokpekti, with the "
            + "cities of Semey and Kurchatov” and “geokz 1.0.2: administrative divisions of Kazakhstan, "
            + "January 2024” states “Aqsuat, Abay, Ayagoz, Beskaragay, Borodulikha, Zharma, Urzhar, "
            + "Kokpekti, Maqanshy and Zhanasemey, with the cities of Semey and Kurchatov”.",
        "wp-8 inform-2022-05-04 geokz"
    )]
    [InlineData(
        "value-region-almaty-region-electorate",
        "Almaty Region: `electorate` is shown as 966297, but “Electoral district No. 11 (Kazakhstan)” "
            + "and “Electoral district No. 12 (Kazakhstan)” state 966304.",
        "alataunews-2023 wp-11 wp-12"
    )]
    [InlineData(
        "value-region-turkistan-region-electorate",
        "Turkistan Region: `electorate` is shown as 1168658, but “Aida Balayeva casts her vote at "
            + "early parliamentary elections” states 1177507.",
        "dalanews-2023 inform-balayeva-2023"
    )]
    [InlineData(
        "value-result-2004-independent-firstRoundSeats",
        "Independent in the election of 2004: `firstRoundSeats` is shown as 8, but “The Results of "
            + "Kazakh Elections” states 7.",
        "wp-pl-2004 newslt-2004 rferl-2004"
    )]
    [InlineData(
        "value-result-2023-amanat-seats",
        "Amanat in the election of 2023: `seats` is shown as 62, but “8th Parliament of Kazakhstan” " + "states 76.",
        "wp-2023 wp-majilis-copy wp-8th"
    )]
    [InlineData(
        "value-result-2023-jsdp-seats",
        "Nationwide Social Democratic Party in the election of 2023: `seats` is shown as 4, but "
            + "“Kazakhstan, election for the Mazhilis, 19 March 2023” states 5.",
        "wp-2023 electionguide-2023"
    )]
    public void Each_names_both_sides_and_cites_them(string id, string message, string sources)
    {
        var contradiction = Assert.Single(contradictions, c => c.Id == id);

        Assert.Equal(message, contradiction.Message);
        Assert.Equal(sources, contradiction.Sources());
    }
}
