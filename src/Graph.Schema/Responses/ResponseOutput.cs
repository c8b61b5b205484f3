using System.Text.Json;

namespace Graph.Schema.Responses;

/// <summary>Takes the parts of an answer while they are written: their JSON, and the errors that stand at them.</summary>
/// <param name="json">Takes the JSON.</param>
/// <param name="argumentFaults">What is wrong in the request with arguments of fields.</param>
internal sealed class ResponseOutput(Utf8JsonWriter json, ArgumentFaults argumentFaults)
{
    private readonly List<PlacedFault> faults = [];

    public Utf8JsonWriter Json => json;

    public ArgumentFaults ArgumentFaults => argumentFaults;

    /// <summary>The errors, each with its place below what is written.</summary>
    public IReadOnlyList<PlacedFault> Faults => faults;

    /// <summary>Adds errors at what is being written, or below it.</summary>
    public void Report(params IEnumerable<PlacedFault> found) => faults.AddRange(found);

    /// <summary>Writes a part, and places its errors below the part's key or index.</summary>
    public void Write<TKey, TSource>(TKey key, ResponseWriter<TSource> write, TSource source)
        where TKey : notnull
    {
        var known = faults.Count;
        write(this, source);
        for (var index = known; index < faults.Count; index++)
            faults[index] = faults[index].Below(key);
    }
}
