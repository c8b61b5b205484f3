using System.Text.Json.Nodes;
using Graph.Data.Loading.Inspection;
using Graph.Data.Model;

namespace Graph.Tests.Data.Importing;

public sealed class PopoloImportTests : IDisposable
{
    private readonly PopoloFile file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task A_file_becomes_a_valid_dataset_whose_dates_are_as_precise_as_they_were()
    {
        var faults = await file.FaultsAsync();

        Assert.Equal([], faults);
        Assert.Empty((await DatasetInspection.OfAsync(file.Target, default)).Faults);
        Assert.Equal("Districts of the Diet", (string?)file.Written("dataset.json")?["title"]);
        Assert.Equal(
            """{"en":"Ada Pike","ru":"Ада Пайк"}""",
            Text(file.Written("deputies.json")?["deputies"]?[0]?["names"])
        );
        Assert.Equal(
            """[{"deputy":"015","since":"2012","until":"2014"}]""",
            Text(file.Written("districts/7.json")?["incarnations"]?[0]?["mandates"])
        );
        Assert.Equal(
            """[{"deputy":"014f","party":"p","since":"2015-03-30"}]""",
            Text(file.Written("districts/1.json")?["incarnations"]?[0]?["mandates"])
        );
    }

    [Fact]
    public async Task What_was_decided_and_what_had_no_place_is_told()
    {
        var notes = await file.ImportAsync();

        Assert.Equal(
            [
                "$.memberships[1].start_date `2012-03` names a month. A dataset has days and years alone: the year is kept.",
                "$.areas[1] `Hills` has no number of its own. A district is a number here, and so it got 1; write another "
                    + "into `identifier` if it has one.",
                "$.areas[1] No post says when it was formed. It stands since `2015-03-30`, when the first membership began.",
                "$.areas[0] No post says when it was formed. It stands since `2012`, when the first membership began.",
                "$.areas[*].type 2 values have no place in a dataset.",
                "$.events[*] 1 value has no place: how votes become seats is not said. Name it with `--system`, and elections "
                    + "are kept.",
                "$.memberships[*] 1 value has no place: no `area_id`, nor a post with one, and a mandate of a dataset belongs "
                    + "to a district.",
                "$.organizations[*] 1 value has the class `committee`, which is neither the legislature nor a party.",
                "$.organizations[*].seats 1 value has no place in a dataset.",
                "$.persons[*].image 1 value has no place in a dataset.",
                "$.persons[*].other_names[*] 1 value has the language `et`, which has no key yet.",
            ],
            notes.Select(n => $"{n.Path} {n.Sentence}")
        );
    }

    [Fact]
    public async Task All_that_is_wrong_or_missing_is_told_at_once_and_nothing_is_written()
    {
        file.Membership(0)["person_id"] = "person/016";
        file.Membership(1)["start_date"] = "2012-13-40";
        file.List("organizations").Add(JsonNode.Parse("""{ "id": "P", "name": "Again", "classification": "party" }"""));
        file.List("persons").Add(JsonNode.Parse("""{ "id": "person/017" }"""));
        file.List("memberships")
            .Add(
                JsonNode.Parse("""{ "organization_id": "1ba661a9", "person_id": "person/017", "area_id": "area/x" }""")
            );

        var faults = await file.FaultsAsync(new());

        Assert.Equal(
            [
                "$.organizations[3].id The ID `P` stands already at `$.organizations[1]`. Give one of them another.",
                "$.memberships[0].person_id There is no person `person/016`. Correct the ID, or add the person.",
                "$.memberships[1].start_date `2012-13-40` is no date. Write it like `2012-03-31`, `2012-03` or `2012`.",
                "$.memberships[1] It is not said when this membership began. Write `start_date`, a year at least, here or at "
                    + "its `legislative_period_id`.",
                "$.memberships[3] It is not said when this membership began. Write `start_date`, a year at least, here or at "
                    + "its `legislative_period_id`.",
                "$ It is not said of which country the legislature is. Name its code with `--country`, e.g. `KZ`.",
                "$ It is not said under which licence the file may be used. Name it with `--licence`.",
                "$.persons[2].name `name` is missing. Write it.",
                "$.areas[1] It is not said when it was formed. Write a post of this area with `start_date`.",
                "$.areas[0] It is not said when it was formed. Write a post of this area with `start_date`.",
            ],
            faults
        );
        Assert.False(Directory.Exists(file.Target));
    }

    [Fact]
    public async Task Nobody_holds_two_mandates_at_once()
    {
        file.Membership(2)["area_id"] = "area/hills";
        file.Membership(1)["end_date"] = "2017-01-01";

        Assert.Equal(
            [
                "$.memberships[2] It begins (`2016`) while the membership of the same person at `$.memberships[1]` lasts, until "
                    + "`2017-01-01`. Correct the days, or make them one.",
            ],
            await file.FaultsAsync()
        );
    }

    [Fact]
    public async Task Several_may_sit_for_one_district_and_two_may_have_one_name()
    {
        file.Membership(2)["area_id"] = "area/hills";
        file.List("persons")[1]!["name"] = "Ada Pike"; // it is there

        var notes = await file.ImportAsync();

        Assert.Contains(
            notes,
            n =>
                n.Path == "$.areas[1]"
                && n.Sentence.StartsWith("2 memberships last at the same time: `$.memberships[0]`")
        );
        Assert.Contains(notes, n => n.Path == "$.persons[1].name");
        Assert.Equal(2, (int?)file.Written("districts/1.json")?["incarnations"]?[0]?["mandatesCount"]);
        Assert.Equal(2, file.Written("deputies.json")?["deputies"]?.AsArray().Count);
    }

    [Fact]
    public async Task Without_areas_there_are_deputies_and_no_districts()
    {
        file.List("areas").Clear();
        foreach (var membership in file.List("memberships"))
            membership?.AsObject().Remove("area_id");

        var notes = await file.ImportAsync(
            new()
            {
                Licence = "CC0 1.0",
                Country = "ZZ",
                System = ElectoralSystem.PartyList,
            }
        );

        Assert.DoesNotContain(notes, n => n.IsFault);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(file.Target, "districts")));
        Assert.Equal(2, file.Written("deputies.json")?["deputies"]?.AsArray().Count);
        Assert.Equal("2015-03-01", (string?)file.Written("elections.json")?["elections"]?[0]?["firstRound"]);
    }

    private static string? Text(JsonNode? node) =>
        node?.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
