using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Graph.Data.Loading.Reading;

/// <summary>Turns texts into records, and collects why some cannot be.</summary>
/// <param name="files">The texts.</param>
/// <param name="cancellation">Ends it: nobody needs the records any more.</param>
internal sealed class FileParser(IReadOnlyList<FileText> files, CancellationToken cancellation)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false) },
    };

    private readonly List<DatasetError> errors = [];
    private readonly HashSet<string> parsed = new(StringComparer.Ordinal);

    public IReadOnlyList<DatasetError> Errors => errors;

    /// <summary>Whether the file was there and could be understood.</summary>
    public bool HasParsed(string name) => parsed.Contains(name);

    /// <summary>Reads a file, or what is at one key of it.</summary>
    /// <returns>Null if it is missing, or if an error tells why it cannot be understood.</returns>
    public T? Parse<T>(string name, string? key = null)
        where T : class
    {
        cancellation.ThrowIfCancellationRequested();
        if (files.FirstOrDefault(f => f.Name == name) is not { } file)
            return null;

        var bytes = Encoding.UTF8.GetBytes(file.Text);
        var faults = JsonScan.Find(name, bytes);
        if (faults.Count > 0)
        {
            errors.AddRange(faults);
            return null;
        }

        using var document = JsonDocument.Parse(bytes);
        var results = DatasetSchema.Evaluate(name, document.RootElement);
        if (results.IsValid)
            return key is null
                ? Deserialize<T>(Place.Whole(name), document.RootElement)
                : Deserialize<T>(Place.Whole(name).Key(key), document.RootElement.GetProperty(key));
        errors.AddRange(SchemaFailures.In(name, document.RootElement, results).SelectMany(StructureErrors.Of));
        return null;
    }

    private T? Deserialize<T>(Place place, JsonElement value)
        where T : class
    {
        try
        {
            var record = value.Deserialize<T>(Options);
            parsed.Add(place.File);
            return record;
        }
        catch (JsonException exception) // such as 12.0, which the schema takes for a whole number
        {
            var below = exception.Path?[1..]; // which begins with `$`
            errors.Add(DatasetErrors.DoesNotFit(place with { Path = place.Path + below }, "It has another form."));
            return null;
        }
    }
}
