using Graph.Query.Scalars;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Graph.Data.Configurations;

/// <summary>Keeps geometries as texts, which every database has.</summary>
internal sealed class GeoJsonConverter() : ValueConverter<GeoJson, string>(g => g.Text, text => new GeoJson(text));
