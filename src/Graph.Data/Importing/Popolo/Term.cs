using Graph.Data.Loading.Files;

namespace Graph.Data.Importing.Popolo;

/// <summary>A membership that has a place: it becomes a mandate.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Area">ID of the area that it represents.</param>
/// <param name="Person">ID of the person.</param>
/// <param name="Mandate">What it becomes.</param>
internal sealed record Term(string Path, string Area, string Person, MandateRecord Mandate);
