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
                "misprint-area-abai-region-zhanasemey-names-geokz",
                "misprint-area-jetisu-region-taldykorgan-names-geokz",
                "misprint-area-shymkent-enbekshin-names-geokz",
                "misprint-area-shymkent-qaratau-names-geokz",
                "misprint-region-abai-region-isoCode-geokz",
                "misprint-region-jetisu-region-isoCode-geokz",
                "misprint-region-ulytau-region-isoCode-geokz",
                "misprint-result-2004-amanat-listPercent-wp-2004-copy",
                "value-border-12-2023-4-2023-direction",
                "value-border-12-2023-5-2023-direction",
                "value-border-3-2023-5-2023-direction",
                "value-election-1995-candidatesRegistered",
                "value-election-1995-firstRoundSeats",
                "value-election-1995-turnoutPercent",
                "value-election-2007-firstRound",
                "value-election-2023-chair",
                "value-election-2023-registeredVoters",
                "value-election-2023-turnoutPercent",
                "value-incarnation-1-2023-situated",
                "value-incarnation-11-2023-coverage",
                "value-incarnation-19-2023-coverage",
                "value-incarnation-7-2023-region",
                "value-incarnation-7-2023-situated",
                "value-incarnation-8-2023-coverage",
                "value-party-asar-note",
                "value-region-almaty-region-electorate",
                "value-region-astana-kind",
                "value-result-2004-amanat-firstRoundSeats",
                "value-result-2021-aq-jol-seats",
                "value-result-2023-amanat-seats",
                "value-result-2023-jsdp-seats",
            ],
            contradictions.Select(c => c.Id)
        );

    [Theory]
    [InlineData(
        "area-shymkent-al-farabi-7-2023-6-2023",
        "Al-Farabi: No. 7's page gives No. 7 the whole of it, the list of constituencies gives No. 6 parts "
            + "of it, No. 6's page gives No. 6 the whole of it.",
        "wp-list wp-6 wp-7 wp-list"
    )]
    [InlineData(
        "border-11-2023-12-2023",
        "No. 11's page puts No. 12 to the west of No. 11, No. 12's page puts No. 11 to the southwest of No. "
            + "12, the map of January 2024 puts No. 12 to the northwest of No. 11.",
        "wp-11 geokz wp-12"
    )]
    [InlineData(
        "border-3-2023-12-2023",
        "No. 3's page and the map of January 2024 put No. 12 to the northwest of No. 3, No. 12's page puts "
            + "No. 3 to the southwest of No. 12.",
        "wp-3 geokz wp-12"
    )]
    [InlineData(
        "border-6-2023-7-2023",
        "No. 6's page puts No. 7 to the northwest of No. 6, No. 7's page puts No. 6 to the southwest of No. "
            + "7, the map of January 2024 puts No. 7 to the east of No. 6.",
        "wp-6 geokz wp-7"
    )]
    [InlineData(
        "misprint-region-abai-region-isoCode-geokz",
        "Abai Region, ISO code: the map of January 2024 misprints KZ-ABY; here it is KZ-10.",
        "wp-it-iso cldr geokz"
    )]
    [InlineData(
        "value-border-3-2023-5-2023-direction",
        "No. 3's page puts No. 5 to the southwest of No. 3, the map of January 2024 puts No. 5 to the "
            + "southeast of No. 3.",
        "wp-3 geokz"
    )]
    [InlineData(
        "value-election-2007-firstRound",
        "The election of 2007, day of the vote: Wikipedia's page on the election of 2007 says 18 August "
            + "2007, the Inter-Parliamentary Union says 19 August 2007.",
        "wp-2007-es ipu-2007"
    )]
    [InlineData(
        "value-election-2023-chair",
        "The election of 2023, chair: a copy of Wikipedia's page on the Mäjilis says “Erlan Qoşanov”, "
            + "Wikipedia's page on the eighth Parliament says “Älihan Smaiylov”.",
        "wp-majilis-copy wp-8th"
    )]
    [InlineData(
        "value-election-2023-turnoutPercent",
        "The election of 2023, turnout in per cent: Kazinform, Interfax and ElectionGuide say 54.19, "
            + "Wikipedia's page on the election of 2023 says 54.21.",
        "inform-turnout-2023 interfax-2023 electionguide-2023 wp-2023"
    )]
    [InlineData(
        "value-incarnation-1-2023-situated",
        "No. 1 since 2023, where it lies: No. 1's page says “in the northwestern part of Astana”, the map of "
            + "January 2024 says “in the northeastern part of Astana”.",
        "wp-1 geokz"
    )]
    [InlineData(
        "value-incarnation-7-2023-situated",
        "No. 7 since 2023, where it lies: No. 7's page says “in the southwestern part of Shymkent”, the map "
            + "of January 2024 says “in the southeastern part of Shymkent”.",
        "wp-7 geokz"
    )]
    [InlineData(
        "value-incarnation-11-2023-coverage",
        "What No. 11 covers: of Qonaev, Alatau News says that it belongs to it, No. 11's page says “Five "
            + "districts; Qonaev only as the seat”.",
        "alataunews-2023 wp-11"
    )]
    [InlineData(
        "value-incarnation-7-2023-region",
        "No. 7 since 2023, region: No. 7's page, Otyrar and No. 6's page say Shymkent, a copy of No. 7's "
            + "page says Almaty.",
        "wp-7 otyrar-2023 wp-7-mirror wp-6"
    )]
    [InlineData(
        "value-region-almaty-region-electorate",
        "Almaty Region, electorate: Alatau News says 966,297, No. 11's page and No. 12's page say 966,304.",
        "alataunews-2023 wp-11 wp-12"
    )]
    [InlineData(
        "value-region-astana-kind",
        "Astana, kind: the Constitution of 2026 says capital, an older form of the list of constituencies "
            + "says “city of republican significance”.",
        "constitution-2026-text wp-list-old"
    )]
    [InlineData(
        "value-result-2004-amanat-firstRoundSeats",
        "The election of 2004, seats won in the first round: of Amanat, Wikipedia's Polish page on the "
            + "election of 2004 and RFE/RL say 26, Interfax-Kazakhstan says 27, the CACI Analyst says 30; of "
            + "Independent, Wikipedia's Polish page on the election of 2004 and RFE/RL say 8, Interfax-Kazakhstan "
            + "says 7.",
        "wp-pl-2004 newslt-2004 rferl-2004 caci-2004 wp-pl-2004 newslt-2004 rferl-2004"
    )]
    [InlineData(
        "value-result-2021-aq-jol-seats",
        "Aq Jol in the election of 2021, seats in all: Wikipedia's page on the election of 2023 and The "
            + "Astana Times say 12, a copy of Wikipedia's Russian page on the election of 2023 says 13.",
        "wp-2023 astanatimes-2021 wp-ru-2023"
    )]
    [InlineData(
        "value-result-2023-jsdp-seats",
        "The election of 2023, seats in all: of Nationwide Social Democratic Party, Wikipedia's page on the "
            + "election of 2023 says 4, ElectionGuide says 5; of Independent, Wikipedia's page on the election of "
            + "2023 says 7, ElectionGuide says 6.",
        "wp-2023 electionguide-2023 wp-2023 electionguide-2023"
    )]
    public void Each_names_both_sides_and_cites_them(string id, string message, string sources)
    {
        var contradiction = Assert.Single(contradictions, c => c.Id == id);

        Assert.Equal(message, contradiction.Message);
        Assert.Equal(sources, contradiction.Sources());
    }

    [Fact]
    public void Sentences_name_no_fields_and_every_source_by_a_name_of_its_own()
    {
        Assert.All(contradictions, c => Assert.DoesNotContain('`', c.Message));
        Assert.All(contradictions, c => Assert.DoesNotContain("this dataset", c.Message, StringComparison.Ordinal));
        Assert.All(contradictions, c => Assert.DoesNotMatch("“[^”]*(Kazakhstan\\)|kz)”", c.Message));
    }
}
