using System.Diagnostics;

namespace Graph.Schema.Responses;

/// <summary>How one value of the answer is written, and the faults that keep it from being written.</summary>
/// <typeparam name="TSource">What it is written from: a row, a page, an edge or a list.</typeparam>
/// <param name="write">Writes the value of a source that meets no fault.</param>
/// <param name="fault">Finds the faults; null where there are none, whatever the source.</param>
/// <remarks>A plan holds nothing of a run: what is met is reported to the <see cref="ResponseOutput"/>.</remarks>
internal sealed class ResponsePlan<TSource>(ResponseWriter<TSource> write, FaultFinder<TSource>? fault = null)
{
    public ResponseWriter<TSource> Write => write;

    public FaultFinder<TSource>? Fault => fault;

    /// <summary>The plan of a value that cannot be had from any source, in any request.</summary>
    public static ResponsePlan<TSource> Never { get; } =
        new((_, _) => throw new UnreachableException("A value that cannot be had is not written."));

    /// <summary>The same value, which cannot be had in requests whose arguments are wrong.</summary>
    /// <param name="field">What may be wrong with the arguments.</param>
    public ResponsePlan<TSource> Unless(ArgumentCheck field)
    {
        return new(write, Find);

        PlacedFault? Find(ArgumentFaults faults, TSource source) =>
            faults[field] is { } here ? new(here, []) : fault?.Invoke(faults, source);
    }

    /// <summary>The same value, written from something that holds its source.</summary>
    /// <param name="source">Finds the source.</param>
    public ResponsePlan<TWhole> From<TWhole>(Func<TWhole, TSource> source) =>
        new(
            (output, whole) => write(output, source(whole)),
            fault is null ? null : (faults, whole) => fault(faults, source(whole))
        );

    /// <summary>The same value where it may be null: then it is null where it meets a fault, and that is reported.</summary>
    public ResponsePlan<TSource> OrNull() => fault is null ? this : new(WriteOrNull);

    private void WriteOrNull(ResponseOutput output, TSource source)
    {
        if (output.ArgumentFaults.None || fault?.Invoke(output.ArgumentFaults, source) is not { } met)
        {
            write(output, source);
            return;
        }
        output.Report(met);
        output.Json.WriteNullValue();
    }
}
