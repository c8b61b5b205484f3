using System.Text.Json;
using System.Text.Json.Serialization;
using Graph.Data.Loading.Files;

namespace Graph.Data.Loading.Reading;

/// <summary>Turns texts into records, and collects why some cannot be.</summary>
/// <param name="folder">The texts.</param>
/// <param name="progress">Is told which part of the files is checked, from 0 to 1.</param>
/// <param name="cancellation">Ends the checking: nobody needs the records any more.</param>
internal sealed class FileParser(DatasetFolder folder, IProgress<double>? progress, CancellationToken cancellation)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false),
            new RepeatedTextConverter(),
        },
    };

    private readonly Dictionary<string, FileText> texts = folder.Files.ToDictionary(
        f => f.Name,
        StringComparer.Ordinal
    );
    private readonly List<DatasetError> errors = [];
    private readonly HashSet<string> parsed = new(StringComparer.Ordinal);
    private int read;

    public IReadOnlyList<DatasetError> Errors => errors;

    /// <summary>Whether the file was there and could be understood.</summary>
    public bool HasParsed(string name) => parsed.Contains(name);

    /// <summary>Whether records may be kept, since all of them together take little.</summary>
    public bool ReadsLittle => folder.IsSmall;

    /// <summary>Reads a file, or what is at one key of it. What was found to be right is not checked again.</summary>
    /// <returns>Null if it is missing, or if an error tells why it cannot be understood.</returns>
    /// <exception cref="DatasetException">It was found to be right, and has changed since.</exception>
    public T? Parse<T>(string name, string? key = null)
        where T : class =>
        !texts.TryGetValue(name, out var file) ? null
        : parsed.Contains(name) && key is null ? Again<T>(file)
        : Checked<T>(file, key);

    private T? Checked<T>(FileText file, string? key)
        where T : class
    {
        cancellation.ThrowIfCancellationRequested();
        progress?.Report((double)read++ / texts.Count);
        var name = file.Name;
        if (file.Utf8() is not { } bytes)
            return Refuse<T>([FileErrors.FileChanged(name)]);
        if (JsonScan.Find(name, bytes) is { Count: > 0 } faults)
            return Refuse<T>(faults);

        using var document = JsonDocument.Parse(bytes);
        if (Misfits(name, document.RootElement) is { Count: > 0 } misfits)
            return Refuse<T>(misfits);
        return key is null
            ? Deserialize<T>(Place.Whole(name), document.RootElement)
            : Deserialize<T>(Place.Whole(name).Key(key), document.RootElement.GetProperty(key));
    }

    private T? Again<T>(FileText file) =>
        file.Utf8() is { } bytes
            ? JsonSerializer.Deserialize<T>(bytes, Options)
            : throw new DatasetException(folder, [FileErrors.FileChanged(file.Name)]);

    private T? Refuse<T>(IReadOnlyList<DatasetError> told)
        where T : class
    {
        errors.AddRange(told);
        return null;
    }

    /// <summary>What does not fit the schema.</summary>
    private static IReadOnlyList<DatasetError> Misfits(string name, JsonElement root) =>
        DatasetSchema.CertainlyFits(name, root) || DatasetSchema.Evaluate(name, root) is not { IsValid: false } results
            ? []
            : [.. SchemaFailures.In(name, root, results).SelectMany(StructureErrors.Of)];

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
            errors.Add(DatasetErrors.DoesNotFit(place, "It has another form.") with { Path = place.Path + below });
            return null;
        }
    }
}
