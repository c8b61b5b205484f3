namespace Graph.Data.Loading.Validation;

/// <summary>That a record names another one.</summary>
/// <param name="Target">What is named.</param>
/// <param name="Id">Its ID.</param>
/// <param name="Place">Where it is named.</param>
internal sealed record Reference(ReferenceTarget Target, string Id, Place Place);
