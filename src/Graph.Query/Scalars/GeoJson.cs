namespace Graph.Query.Scalars;

/// <summary>A geometry, as the text of a GeoJSON geometry object.</summary>
/// <param name="Text">The object in JSON, e.g. <c>{"type":"Polygon","coordinates":[…]}</c>; answers hold it as it is.</param>
/// <remarks>RFC 7946, https://datatracker.ietf.org/doc/html/rfc7946#section-3.1.</remarks>
public sealed record GeoJson(string Text);
