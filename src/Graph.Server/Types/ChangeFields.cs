using Graph.Data.Comparing;
using Graph.Query.Declaration;
using Graph.Schema.Roots;
using Graph.Server.Changes;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Graph.Server.Types;

/// <summary>The root field <c>changes</c>.</summary>
internal static class ChangeFields
{
    /// <summary>What differs between an earlier revision and the one that is served.</summary>
    public static ListedDeclaration Declaration { get; } =
        new()
        {
            Name = "changes",
            Description =
                "What changed between an earlier revision of the dataset and the one that is served, by record and field, "
                + "e.g. `changes(since: \"0f1e2d3c4b5a\") { nodes { label field before after } }`: by type, then by ID. What "
                + "is computed when a dataset is loaded is not compared.",
            TypeName = "Change",
            TypeDescription =
                "One difference between two revisions of the dataset: a record more or less, or another value of a field.",
            Fields = Fields,
            Arguments =
            [
                Argument.Required<string>(
                    "since",
                    "The earlier revision, as `dataset { revision }` had it, or its first 8 characters or more; of the one that is served "
                        + "nothing differs."
                ),
                Argument.Several<RecordType>("types", "Of which types: all unless given, none if the list is empty."),
                Argument.Several<ChangeKind>("kinds", "Of which kinds: all unless given, none if the list is empty."),
            ],
            Find = search => search.Database.GetService<ChangeFinder>().FindAsync(search),
        };

    private static IReadOnlyList<ListedField> Fields =>
        [
            new("kind", typeof(ChangeKind), "What became of the record."),
            new("type", typeof(RecordType), "What the record is."),
            new("recordId", typeof(FoundRow), "The record's global ID: `node(id:)` finds it, unless it was removed."),
            new("label", typeof(string), "What people call the record, e.g. `No. 12 since 2023`."),
            new(
                "field",
                typeof(string),
                "The field of its type that differs, e.g. `population`; null where the whole record was added or removed.",
                IsNullable: true
            ),
            new(
                "before",
                typeof(string),
                "The earlier value as people read it, days as `2023-01-31`, and of what is referred to its name; of a list, "
                    + "such as `names`, the item that is gone. Null where there was none.",
                IsNullable: true
            ),
            new(
                "after",
                typeof(string),
                "The later value in the same way; null where there is none any more.",
                IsNullable: true
            ),
        ];
}
