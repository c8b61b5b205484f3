using System.Text.Json;

namespace Graph.Data.Loading.Reading;

/// <summary>That a value does not fit one keyword of the JSON Schema.</summary>
/// <param name="Place">Where the value stands.</param>
/// <param name="Key">The key of the value, or its index in a list.</param>
/// <param name="Value">The value.</param>
/// <param name="Schema">The part of the schema that holds the keyword.</param>
/// <param name="Keyword">The keyword; empty where no value at all is allowed, as for an unknown key.</param>
/// <param name="Reason">What the schema library says.</param>
internal sealed record SchemaFailure(
    Place Place,
    string Key,
    JsonElement Value,
    JsonElement Schema,
    string Keyword,
    string Reason
);
