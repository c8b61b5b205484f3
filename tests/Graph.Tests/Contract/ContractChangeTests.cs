namespace Graph.Tests.Contract;

/// <summary>Which changes of a contract are refused.</summary>
public sealed class ContractChangeTests
{
    private const string Older = """
        type Query {
          district(number: Int!, day: String, language: Language = EN): District!
          places(where: PlaceFilter): [Place!]
        }

        type District {
          number: Int!
          kind: Kind!
          place: Place @deprecated(reason: "Use `seat`.")
          seat: String
        }

        type Place {
          name: String
        }

        enum Kind {
          CITY
          REGION
          OLD @deprecated(reason: "Use `CITY`.")
        }

        enum Language {
          EN
          KK
        }

        input PlaceFilter {
          name: String
          code: String @deprecated(reason: "Use `name`.")
        }
        """;

    [Theory]
    [InlineData("  seat: String\n", "", "District.seat: Field 'seat' was removed from object type 'District'")]
    [InlineData(
        "seat: String",
        "seat: Place",
        "District.seat: Field 'District.seat' changed type from 'String' to 'Place'"
    )]
    [InlineData(
        "kind: Kind!",
        "kind: Kind",
        "District.kind: Field 'District.kind' changed type from 'Kind!' to 'Kind'"
    )]
    [InlineData(
        "number: Int!,",
        "number: Int!, code: String!,",
        "Query.district.code: Argument 'code: String!' added to field 'Query.district'"
    )]
    [InlineData(
        "day: String,",
        "",
        "Query.district.day: Argument 'day: String' was removed from field 'Query.district'"
    )]
    [InlineData(
        "Language = EN",
        "Language = KK",
        "Query.district.language: Default value for argument 'language' on field 'Query.district' changed from '\"EN\"' to '\"KK\"'"
    )]
    [InlineData("  REGION\n", "", "Kind.REGION: Enum value 'REGION' was removed from enum 'Kind'")]
    [InlineData(
        "  name: String\n  code",
        "  code",
        "PlaceFilter.name: Input field 'name' was removed from input object type 'PlaceFilter'"
    )]
    [InlineData(
        "  name: String\n  code",
        "  name: String!\n  code",
        "PlaceFilter.name: Input field 'PlaceFilter.name' changed type from 'String' to 'String!'"
    )]
    [InlineData(
        "  place: Place @deprecated",
        "  place: String @deprecated",
        "District.place: Field 'District.place' changed type from 'Place' to 'String'"
    )]
    public async Task A_change_that_breaks_clients_is_refused(string old, string replacement, string refusal)
    {
        var changes = await ChangesAsync(Older.Replace(old, replacement, StringComparison.Ordinal));

        Assert.Equal([refusal], changes.Breaking);
    }

    [Theory]
    [InlineData("  place: Place @deprecated(reason: \"Use `seat`.\")\n")]
    [InlineData("  OLD @deprecated(reason: \"Use `CITY`.\")\n")]
    [InlineData("  code: String @deprecated(reason: \"Use `name`.\")\n")]
    public async Task What_was_deprecated_may_be_removed(string deprecated)
    {
        var changes = await ChangesAsync(Older.Replace(deprecated, "", StringComparison.Ordinal));

        Assert.Equal(1, changes.Count);
        Assert.Empty(changes.Breaking);
    }

    [Theory]
    [InlineData("  seat: String", "  seat: String\n  people: Int")]
    [InlineData("day: String,", "day: String, code: String,")]
    [InlineData("  REGION", "  REGION\n  RAION")]
    [InlineData("  seat: String", "  seat: String!")]
    [InlineData("  seat: String", "  seat: String @deprecated(reason: \"Use `place`.\")")]
    [InlineData("  KK", "  KK\n}\n\ntype Party {\n  name: String")]
    public async Task What_is_added_or_deprecated_passes_and_counts(string old, string replacement)
    {
        var changes = await ChangesAsync(Older.Replace(old, replacement, StringComparison.Ordinal));

        Assert.True(changes.Count > 0);
        Assert.Empty(changes.Breaking);
    }

    [Fact]
    public async Task A_type_that_only_deprecated_fields_lead_to_may_go_with_them()
    {
        var older = Older.Replace("  places(where: PlaceFilter): [Place!]\n", "", StringComparison.Ordinal);
        var newer = older
            .Replace("  place: Place @deprecated(reason: \"Use `seat`.\")\n", "", StringComparison.Ordinal)
            .Replace("type Place {\n  name: String\n}\n\n", "", StringComparison.Ordinal);

        Assert.Empty((await ChangesAsync(older, newer)).Breaking);
    }

    [Fact]
    public async Task A_type_that_other_fields_lead_to_may_not_go()
    {
        var newer = Older
            .Replace("  place: Place @deprecated(reason: \"Use `seat`.\")\n", "", StringComparison.Ordinal)
            .Replace("type Place {\n  name: String\n}\n\n", "", StringComparison.Ordinal)
            .Replace("[Place!]", "[District!]", StringComparison.Ordinal);

        Assert.Equal(
            [
                "Place: Type 'Place' was removed",
                "Query.places: Field 'Query.places' changed type from '[Place!]' to '[District!]'",
            ],
            (await ChangesAsync(newer)).Breaking
        );
    }

    [Fact]
    public async Task Descriptions_do_not_count()
    {
        var changes = await ChangesAsync(
            Older.Replace("type District", "\"A district.\"\ntype District", StringComparison.Ordinal)
        );

        Assert.Equal(0, changes.Count);
    }

    private static Task<ContractChanges> ChangesAsync(string newer) => ChangesAsync(Older, newer);

    private static async Task<ContractChanges> ChangesAsync(string older, string newer)
    {
        var folder = Directory.CreateTempSubdirectory("contract");
        try
        {
            var files = (string[])[Path.Combine(folder.FullName, "a"), Path.Combine(folder.FullName, "b")];
            await File.WriteAllTextAsync(files[0], older);
            await File.WriteAllTextAsync(files[1], newer);
            return await ContractChanges.BetweenAsync(files[0], files[1]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
