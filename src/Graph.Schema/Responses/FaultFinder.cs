namespace Graph.Schema.Responses;

/// <summary>Finds the first place at which a value, or a part of it that may not be null, meets a fault.</summary>
/// <typeparam name="TSource">What the value is written from.</typeparam>
/// <param name="faults">The faults of the request.</param>
/// <param name="source">Where the value comes from; whether it meets a fault depends on its rows.</param>
/// <returns>The place, seen from the value; null where it does not meet any.</returns>
internal delegate PlacedFault? FaultFinder<in TSource>(ArgumentFaults faults, TSource source);
