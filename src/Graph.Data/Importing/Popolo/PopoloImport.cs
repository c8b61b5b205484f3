using System.Text.Json;
using Graph.Data.Editions;
using Graph.Data.Exporting;
using Graph.Data.Exporting.Popolo;
using Graph.Data.Loading.Files;
using Graph.Data.Loading.Inspection;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Importing.Popolo;

/// <summary>Makes a dataset of a file in Popolo's form.</summary>
/// <remarks>
/// https://www.popoloproject.com/specs/, with what EveryPolitician writes besides: `legislative_period_id` and `lang`.
/// </remarks>
public static class PopoloImport
{
    /// <summary>Reads the file, and writes the dataset's folder if nothing is wrong.</summary>
    /// <param name="file">The file.</param>
    /// <param name="folder">The folder, which is made; nothing is written into it while there are faults.</param>
    /// <param name="options">What the file does not say.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>All that is to be told: faults first, then what was decided, then what had no place.</returns>
    /// <exception cref="JsonException">The file is not JSON.</exception>
    public static async Task<IReadOnlyList<ImportNote>> RunAsync(
        string file,
        string folder,
        PopoloImportOptions options,
        CancellationToken cancellationToken
    )
    {
        await using var stream = File.OpenRead(file);
        using var document = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
        var notes = new ImportNotes();
        var dataset = Read(document.RootElement, options, notes);
        if (dataset is null || notes.HasFaults)
            return notes.All;
        await WriteAsync(folder, dataset, notes, cancellationToken);
        return notes.All;
    }

    private static ImportedDataset? Read(JsonElement root, PopoloImportOptions options, ImportNotes notes)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            notes.Fault("$", "A file of Popolo is an object with `persons`, `organizations` and `memberships`.");
            return null;
        }
        var file = new PopoloObject(root, "$", notes);
        var sources = new SourceList();
        var organizations = new OrganizationList(file, options, notes);
        var seats = new SeatList(file, organizations.LegislatureId, notes);
        var memberships = new MembershipList(file.List("memberships"), organizations.LegislatureId, seats);
        var places = new PlaceList(file, seats.Areas.Concat(memberships.Areas).ToHashSet(), notes);
        var persons = new PersonList(file, notes);
        var periods = new TermList(file, options, sources, notes);
        seats.Read(places, sources, notes);
        var terms = memberships.Read(persons, organizations, periods, sources, notes);
        var (regions, areas) = places.Read(sources, notes);
        var legislature = Legislature(organizations, places, options, sources, notes);
        if (options.Licence is null)
            notes.Fault("$", "It is not said under which licence the file may be used. Name it with `--licence`.");
        var dataset = new ImportedDataset
        {
            Dataset = new()
            {
                Title = options.Title ?? $"Districts of the {legislature?.Names.En ?? "legislature"}",
                Licence = options.Licence ?? "",
            },
            Legislature = legislature ?? Unknown(),
            Regions = regions,
            Areas = areas,
            Parties = organizations.Parties(memberships.Parties, sources, notes),
            Deputies = persons.Read(memberships.Persons, sources),
            Elections = periods.Elections,
            Districts = new DistrictList(places, seats, terms, notes).Read(sources),
            Sources = sources.All,
        };
        file.Finish();
        return dataset;
    }

    private static LegislatureFile? Legislature(
        OrganizationList organizations,
        PlaceList places,
        PopoloImportOptions options,
        SourceList sources,
        ImportNotes notes
    )
    {
        var found = organizations.Legislature;
        var country = options.Country ?? places.Country(found?.Text("area_id"));
        if (country is null)
            notes.Fault(
                "$",
                "It is not said of which country the legislature is. Name its code with `--country`, e.g. `KZ`."
            );
        if (found is null || organizations.LegislatureId is not { } id)
            return null;
        var names = ImportedNames.Of(found, notes);
        var legislature = new LegislatureFile
        {
            Id = new Slugs().Of(id),
            Country = country ?? "",
            Names = names.Shown,
            OtherNames = names.Others,
            Until = found.Moment("dissolution_date"),
            Citations = sources.Of(found),
        };
        found.Finish();
        return legislature;
    }

    private static LegislatureFile Unknown() =>
        new()
        {
            Id = PopoloTerms.Legislature,
            Country = "",
            Names = new() { En = "" },
        };

    /// <summary>Writes the folder beside its place first: what no dataset may hold shall not be left there.</summary>
    private static async Task WriteAsync(
        string folder,
        ImportedDataset dataset,
        ImportNotes notes,
        CancellationToken cancellation
    )
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var draft = $"{target}.draft-{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(Path.Combine(draft, FileNames.DistrictsFolder)); // also for none
            await ExportFolder.WriteAsync(draft, ImportedFiles.Of(dataset), cancellation);
            var inspection = await DatasetInspection.OfAsync(draft, cancellation);
            foreach (var fault in inspection.Faults)
                notes.Fault($"{fault.File} {fault.Path}", $"{fault.Sentence} {fault.Remedy}".TrimEnd());
            if (notes.HasFaults)
                return;
            await ExportFolder.WriteAsync(draft, DatasetFiles.Of(WholeDataset.Of(inspection)), cancellation);
            if (Directory.Exists(target))
                Directory.Delete(target); // it is empty, or this fails
            Directory.Move(draft, target);
        }
        finally
        {
            if (Directory.Exists(draft))
                Directory.Delete(draft, recursive: true);
        }
    }
}
