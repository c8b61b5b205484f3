using Graph.Schema.Errors;
using GraphQL;

namespace Graph.Schema.Responses;

/// <summary>A fault, and a place in the answer at which it is met.</summary>
/// <param name="Fault">The fault.</param>
/// <param name="Path">The response keys and indexes that lead to it.</param>
internal sealed record PlacedFault(FieldFault Fault, IReadOnlyList<object> Path)
{
    /// <summary>The same place, seen from one step further up.</summary>
    /// <param name="key">The response key or the index of the step.</param>
    public PlacedFault Below(object key) => this with { Path = [key, .. Path] };

    /// <summary>What the client is told.</summary>
    public ExecutionError ToError()
    {
        var error = QueryErrors.AtRoot(Fault.Error);
        error.Path = Path;
        error.AddLocation(Fault.Place.Location);
        return error;
    }
}
