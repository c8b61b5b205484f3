using Graph.Query.Operands;
using Graph.Schema.Responses;

namespace Graph.Schema.Planning;

/// <summary>A list of values that a client gives.</summary>
/// <param name="List">The list.</param>
/// <param name="At">What leads to it from the field, e.g. <c>where.number.in</c>.</param>
/// <param name="IsInFilter">Whether it stands in a filter or an order.</param>
/// <param name="Place">Where the field stands in the document.</param>
internal sealed record ListPlace(Operand List, string At, bool IsInFilter, FieldPlace Place);
