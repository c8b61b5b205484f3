using System.Text.Json;

namespace Graph.Data.Exporting.Popolo;

/// <summary>A country, a region, a part of one, or the land of a district in one of its lives, as Popolo writes it; null is not written.</summary>
internal sealed record PopoloArea(
    string Id,
    string Name,
    string Classification,
    string? Identifier,
    IReadOnlyList<PopoloIdentifier>? Identifiers,
    string? ParentId,
    JsonElement? Geometry,
    IReadOnlyList<PopoloName>? OtherNames,
    IReadOnlyList<PopoloSource>? Sources
);
