using Graph.Tests.Data.Loading;

namespace Graph.Tests.Server.RealLife;

/// <summary>
/// The files of <see cref="TestFiles"/>, but with a by-election that took two rounds, a seat that fell vacant, deputies
/// who left, came back and changed their party, candidates who lost, and a district that was formed anew within a year.
/// </summary>
internal static class RealLifeFiles
{
    private const string Elections = """
        {
          "elections": [
            { "year": 2004, "system": "MIXED" },
            { "id": "2023-by-runoff", "year": 2023, "kind": "SECOND_ROUND", "partOf": "2023-by", "system": "MAJORITARIAN", "firstRound": "2023-10-22" },
            { "id": "2023-by", "year": 2023, "kind": "BY_ELECTION", "partOf": 2023, "system": "MAJORITARIAN", "firstRound": "2023-10-08" },
            { "year": 2023, "system": "MIXED", "firstRound": "2023-03-19" }
          ]
        }
        """;

    private const string FirstDistrict = """
        {
          "number": 1,
          "names": { "en": "District No. 1" },
          "incarnations": [
            { "since": "2004", "until": "2007", "mandates": [{ "deputy": "aigerim", "since": "2004", "until": "2007" }] },
            {
              "since": "2023-01-01",
              "borders": [{ "to": "3-2023-09-04", "direction": "N", "citations": [{ "source": "almanac" }] }],
              "coverage": [{ "area": "north-hills" }],
              "contests": [
                {
                  "election": 2023,
                  "winner": "bolat",
                  "candidatesRegistered": 3,
                  "registeredVoters": 2000,
                  "turnoutPercent": 51.5,
                  "votesCast": 1030,
                  "invalidVotes": 20,
                  "againstAllVotes": 10,
                  "candidates": [
                    { "id": "daulet-omarov", "names": { "en": "Daulet Omarov", "kk": "Дәулет Омаров" }, "nomination": "PUBLIC_ASSOCIATION", "nominatedBy": "Farmers of the North", "votes": 250, "percent": 24.75, "citations": [{ "source": "gazette" }] },
                    { "deputy": "bolat", "party": "independent", "nomination": "SELF", "votes": 700, "percent": 69.31 },
                    { "id": "saule", "names": { "en": "Saule" }, "party": "greens", "nomination": "PARTY" }
                  ],
                  "citations": [{ "source": "almanac" }, { "source": "gazette", "field": "votesCast", "states": "1031" }]
                },
                { "election": "2023-by" },
                {
                  "election": "2023-by-runoff",
                  "winner": "aigerim",
                  "candidates": [
                    { "id": "daulet-omarov", "names": { "en": "Daulet Omarov" }, "percent": 49 },
                    { "deputy": "aigerim", "party": "greens", "percent": 51 }
                  ]
                }
              ],
              "mandates": [
                { "deputy": "bolat", "since": "2023-03-28", "until": "2023-06-30", "wonIn": 2023, "endReason": "RESIGNED", "endNote": "To lead the region.", "endedBy": "reform-2022" },
                { "deputy": "aigerim", "party": "greens", "since": "2023-11-01", "until": "2024-02-01", "wonIn": "2023-by-runoff", "endReason": "OTHER", "endNote": "Left the party." },
                { "deputy": "aigerim", "party": "independent", "since": "2024-02-01", "until": "2024-02-15", "wonIn": "2023-by-runoff", "endReason": "DIED" },
                { "deputy": "bolat", "since": "2024-05-01", "until": "2024-05-20" }
              ]
            }
          ]
        }
        """;

    private const string ThirdDistrict = """
        {
          "number": 3,
          "names": { "en": "District No. 3" },
          "incarnations": [
            { "since": "2023-09-04", "region": "south" },
            { "since": "2023-01-01", "until": "2023-09-04", "region": "north" }
          ]
        }
        """;

    public static TestDataset Dataset()
    {
        var dataset = new TestDataset();
        dataset.Replace("dataset.json", "\"licence\"", "\"gatheredOn\": \"2024-05-31\", \"licence\"");
        dataset.Replace(
            "sources.json",
            "\"title\": \"Gazette\"",
            "\"title\": \"Gazette\", \"retrievedOn\": \"2024-05-30\""
        );
        dataset.Write("elections.json", Elections);
        dataset.Write("districts/1.json", FirstDistrict);
        dataset.Write("districts/3.json", ThirdDistrict);
        return dataset;
    }
}
