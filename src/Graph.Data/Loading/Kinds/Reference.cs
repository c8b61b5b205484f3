namespace Graph.Data.Loading.Kinds;

/// <summary>That a record names another one.</summary>
/// <param name="Target">Kind of what is named.</param>
/// <param name="Id">Its ID.</param>
/// <param name="Place">Where it is named.</param>
internal sealed record Reference(RecordFacts Target, string Id, Place Place);
