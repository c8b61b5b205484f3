using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>A row that can be searched for.</summary>
/// <param name="Type">As what it is found.</param>
/// <param name="Id">Its ID.</param>
/// <param name="Order">What equally good finds of one type are put in ordinal order by.</param>
/// <param name="Names">Its names in all languages.</param>
internal sealed record SearchedRow(SearchType Type, string Id, string Order, IReadOnlyList<LocalizedName> Names);
