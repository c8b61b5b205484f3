namespace Graph.Tests.Data.Loading;

/// <summary>The files of <see cref="TestDataset"/>: two districts, one of which lived before.</summary>
internal static class TestFiles
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        ["dataset.json"] = """
            { "title": "Test districts", "licence": "CC BY 4.0" }
            """,
        ["legislature.json"] = """
            { "id": "assembly", "country": "KZ", "names": { "en": "Assembly" } }
            """,
        ["regions.json"] = """
            {
              "regions": [
                { "id": "north", "kind": "REGION", "names": { "en": "North" }, "isoCode": "KZ-01", "centre": "hilltown" },
                { "id": "south", "kind": "REGION", "names": { "en": "South" }, "isoCode": "KZ-02", "splitFrom": "north" }
              ]
            }
            """,
        ["areas.json"] = """
            {
              "areas": [
                { "id": "north-hills", "kind": "DISTRICT", "region": "north", "names": { "en": "Hills" } },
                { "id": "north-lakes", "kind": "DISTRICT", "region": "north", "names": { "en": "Lakes" } }
              ]
            }
            """,
        ["settlements.json"] = """
            {
              "settlements": [
                { "id": "hilltown", "region": "north", "names": { "en": "Hilltown" } },
                { "id": "laketown", "names": { "en": "Laketown" } }
              ]
            }
            """,
        ["parties.json"] = """
            {
              "parties": [
                { "id": "greens", "kind": "PARTY", "names": { "en": "Greens" } },
                { "id": "independent", "kind": "INDEPENDENT", "names": { "en": "Independent" } }
              ]
            }
            """,
        ["deputies.json"] = """
            {
              "deputies": [
                {
                  "id": "aigerim",
                  "names": { "en": "Aigerim", "kk": "Әйгерім" },
                  "otherNames": [
                    { "language": "KK_LATN", "text": "Ai", "kind": "FORMER", "sinceYear": 1990, "untilYear": 1999 }
                  ]
                },
                { "id": "bolat", "names": { "en": "Bolat" } }
              ]
            }
            """,
        ["elections.json"] = """
            {
              "elections": [
                {
                  "year": 2004,
                  "system": "MIXED",
                  "firstRound": "2004-09-19",
                  "secondRound": "2004-10-03",
                  "partyResults": [{ "party": "greens", "listPercent": 60.5 }]
                },
                {
                  "year": 2012,
                  "system": "PARTY_LIST",
                  "withoutDistricts": {
                    "note": "All seats were filled from lists.",
                    "citations": [{ "source": "almanac" }, { "source": "gazette", "field": "note" }]
                  }
                },
                { "year": 2023, "system": "MIXED" }
              ]
            }
            """,
        ["acts.json"] = """
            {
              "acts": [
                { "id": "reform-2022", "kind": "LAW", "title": "Brought the districts back.", "decided": "2022-12-24" }
              ]
            }
            """,
        ["sources.json"] = """
            {
              "sources": [
                { "id": "almanac", "title": "Almanac", "url": "https://example.org/almanac" },
                { "id": "gazette", "title": "Gazette" }
              ]
            }
            """,
        ["districts/1.json"] = """
            {
              "number": 1,
              "names": { "en": "District No. 1" },
              "incarnations": [
                {
                  "since": "2023-01-01",
                  "region": "north",
                  "formedBy": "reform-2022",
                  "seat": "hilltown",
                  "settlements": ["laketown"],
                  "coverage": [{ "area": "north-hills" }, { "area": "north-lakes", "partial": true }],
                  "borders": [{ "to": "2-2023", "direction": "NE", "citations": [{ "source": "almanac" }] }],
                  "contests": [{ "election": 2023, "winner": "bolat", "party": "independent", "percent": 46.7 }],
                  "mandates": [{ "deputy": "bolat", "wonIn": 2023, "since": "2023-03-28" }],
                  "citations": [{ "source": "almanac", "derived": true, "note": "Counted." }]
                },
                {
                  "since": "2004",
                  "until": "2007",
                  "contests": [{ "election": 2004, "winner": "aigerim", "party": "greens" }],
                  "mandates": [{ "deputy": "aigerim", "wonIn": 2004, "since": "2004", "until": "2007" }]
                }
              ]
            }
            """,
        ["districts/2.json"] = """
            {
              "number": 2,
              "names": { "en": "District No. 2" },
              "incarnations": [{ "since": "2023-01-01", "borders": [{ "to": "1-2023", "direction": "W" }] }]
            }
            """,
    };
}
