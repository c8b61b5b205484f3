using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>What one citation says, in words.</summary>
/// <param name="Citation">Where it stands; null where the dataset has a value for which it cites nobody.</param>
/// <param name="Says">The rest of a clause about it: one verb form for one source, one for several.</param>
internal sealed record Voice(Citation? Citation, Clause Says);
