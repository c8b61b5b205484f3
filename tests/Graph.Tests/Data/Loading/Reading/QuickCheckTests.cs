using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Graph.Data.Loading.Reading;

namespace Graph.Tests.Data.Loading.Reading;

public sealed class QuickCheckTests
{
    private static readonly string[] Folders = ["example", "kz-majilis"];

    private static readonly JsonNode?[] Values =
    [
        null,
        true,
        "",
        "a",
        "a\n",
        "A-1",
        "2023",
        "2023-02-30",
        "2023-01-01",
        "http://x y",
        "https://example.org",
        new string('a', 501),
        -1,
        1.5,
        12.0,
        2_147_483_648,
        100.000000000000000000001,
        new JsonArray(),
        new JsonArray("a", "a"),
        new JsonObject(),
        new JsonObject { ["derived"] = true, ["source"] = "a" },
    ];

    [Fact]
    public void All_shipped_files_certainly_fit() =>
        Assert.All(
            Shipped(),
            file => Assert.True(DatasetSchema.CertainlyFits(file.Name, Parsed(file.Text)), file.Name)
        );

    [Fact]
    public void What_certainly_fits_fits()
    {
        var files = Shipped().Where(f => f.Text.Length < 50_000).ToList();
        Gen.Select(Gen.Int[0, files.Count - 1], Gen.Int[0, 10_000], Gen.Int[0, Values.Length - 1])
            .Sample(
                (file, place, value) =>
                {
                    var root = Parsed(Changed(files[file].Text, place, Values[value]));
                    Assert.True(
                        !DatasetSchema.CertainlyFits(files[file].Name, root)
                            || DatasetSchema.Evaluate(files[file].Name, root).IsValid,
                        root.GetRawText()
                    );
                },
                iter: 1_000
            );
    }

    /// <summary>A file in which one value is another, or missing, or there twice under two keys.</summary>
    private static string Changed(string text, int place, JsonNode? value)
    {
        var root = JsonNode.Parse(text) ?? throw new InvalidOperationException("A file is not null.");
        var places = Places(root).ToList();
        var (holder, key) = places[place % places.Count];
        switch (holder)
        {
            case JsonArray list:
                list[int.Parse(key, null)] = value?.DeepClone();
                break;
            case JsonObject keys when place % 3 == 0:
                keys.Remove(key);
                break;
            case JsonObject keys:
                keys[place % 7 == 0 ? key + "s" : key] = value?.DeepClone();
                break;
        }
        return root.ToJsonString();
    }

    private static IEnumerable<(JsonNode Holder, string Key)> Places(JsonNode? node) =>
        node switch
        {
            JsonObject keys => keys.SelectMany(k => Places(k.Value).Prepend((keys, k.Key))),
            JsonArray list => list.SelectMany((item, index) => Places(item).Prepend((list, $"{index}"))),
            _ => [],
        };

    private static IEnumerable<(string Name, string Text)> Shipped() =>
        from folder in Folders
        let path = RepositoryFiles.Of("dataset", folder)
        from file in Directory.EnumerateFiles(path, "*.*json", SearchOption.AllDirectories)
        orderby file
        select (Path.GetRelativePath(path, file).Replace('\\', '/'), File.ReadAllText(file));

    private static JsonElement Parsed(string text) => JsonElement.Parse(text);
}
