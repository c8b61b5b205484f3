using Graph.Data.Loading.Inspection;

namespace Graph.Tests.Data.Loading.Reading;

public sealed class FolderTests : IDisposable
{
    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task A_missing_file_is_named()
    {
        dataset.Delete("dataset.json");

        Assert.Equal(
            ["dataset.json $ This file is missing. Add it; a list in it may be empty where there is nothing to tell."],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task A_folder_without_a_dataset_is_told_once_with_the_one_that_is_in_it()
    {
        var above = Directory.CreateTempSubdirectory("above-").FullName;
        Directory.Move(dataset.Folder, Path.Combine(above, "mine"));

        var faults = (await DatasetInspection.OfAsync(above, CancellationToken.None)).Faults;
        Directory.Move(Path.Combine(above, "mine"), dataset.Folder);
        Directory.Delete(above);

        Assert.Equal(
            new DatasetFault(
                above,
                null,
                "$",
                "This folder holds no dataset: none of the files is there that each has.",
                "Name the folder that holds `dataset.json`, maybe `mine`."
            ),
            Assert.Single(faults)
        );
    }

    [Fact]
    public async Task A_misspelt_file_gets_a_suggestion()
    {
        dataset.Write("party.json", "{}");

        Assert.Equal(
            [
                "party.json $ No dataset has a file of this name. Did you mean `parties.json`? "
                    + "Rename it, or move it elsewhere.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_refused()
    {
        dataset.WriteBytes("dataset.json", [0x7B, 0xFF, 0x7D]);

        Assert.Equal(
            ["dataset.json $ This file is not text in UTF-8. Save it in that encoding."],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task References_to_a_file_that_cannot_be_read_are_not_reported_as_well()
    {
        dataset.Write("parties.json", "[");

        Assert.Equal(
            [
                "parties.json $ Line 1 is not JSON: Expected depth to be zero at the end of the JSON payload. "
                    + "There is an open JSON object or array that should be closed. "
                    + "Correct it; comments and trailing commas are refused too.",
            ],
            await dataset.FaultsAsync()
        );
    }
}
