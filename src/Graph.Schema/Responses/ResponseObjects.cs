using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Schema.Responses;

/// <summary>Plans objects.</summary>
internal static class ResponseObjects
{
    /// <summary>An object of fields; where one of them meets a fault, the object does.</summary>
    /// <param name="fields">The fields by response key, in their order; those that may be null meet none.</param>
    public static ResponsePlan<TSource> Of<TSource>(IEnumerable<(string Key, ResponsePlan<TSource> Plan)> fields)
    {
        var written = fields.Select(field => (field.Key, Name: Encoded(field.Key), field.Plan)).ToArray();
        var faulty = written.Where(field => field.Plan.Fault is not null).ToArray();
        return new(Write, faulty is [] ? null : Find);

        void Write(ResponseOutput output, TSource source)
        {
            output.Json.WriteStartObject();
            foreach (var (key, name, plan) in written)
            {
                output.Json.WritePropertyName(name);
                output.Write(key, plan.Write, source);
            }
            output.Json.WriteEndObject();
        }

        PlacedFault? Find(ArgumentFaults faults, TSource source) =>
            faulty
                .Select(field => field.Plan.Fault?.Invoke(faults, source)?.Below(field.Key))
                .FirstOrDefault(met => met is not null);
    }

    private static JsonEncodedText Encoded(string key) =>
        JsonEncodedText.Encode(key, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}
