using System.Text.Json;
using Graph.Query.Scalars;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Schema.Scalars;

/// <summary>A geometry, which answers hold as an object of JSON; nothing takes one from clients.</summary>
internal sealed class GeoJsonType : ScalarGraphType
{
    public GeoJsonType()
    {
        Name = "GeoJSON";
        Description =
            "A geometry as a GeoJSON object (RFC 7946): a `Polygon` or a `MultiPolygon` in longitudes and latitudes of "
            + "WGS 84, each point written as `[longitude, latitude]`, outer rings counterclockwise, e.g. "
            + "`{\"type\":\"Polygon\",\"coordinates\":[[[76.8,43.2],[77.0,43.2],[77.0,43.4],[76.8,43.2]]]}`. "
            + "It is JSON, not a text. An operation's cost counts it as 50 rows.";
    }

    /// <inheritdoc />
    public override object? ParseLiteral(GraphQLValue value) =>
        value is GraphQLNullValue ? null : throw ScalarErrors.GeoJsonIsNoInput();

    /// <inheritdoc />
    public override object? ParseValue(object? value) => value is null ? null : throw ScalarErrors.GeoJsonIsNoInput();

    /// <inheritdoc />
    public override object? Serialize(object? value) =>
        value switch
        {
            null => null,
            GeoJson geometry => JsonElement.Parse(geometry.Text),
            _ => ThrowSerializationError(value),
        };
}
