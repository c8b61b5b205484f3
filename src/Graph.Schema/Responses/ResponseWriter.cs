namespace Graph.Schema.Responses;

/// <summary>Writes one value of the answer.</summary>
/// <typeparam name="TSource">What it is written from: a row, a page or an edge.</typeparam>
/// <param name="output">Takes the value.</param>
/// <param name="source">Where the value comes from.</param>
internal delegate void ResponseWriter<in TSource>(ResponseOutput output, TSource source);
