namespace Graph.Schema.Planning;

/// <summary>How one value of the answer is written, and the faults that keep it from being written.</summary>
/// <typeparam name="TSource">What it is written from: a row, a page, an edge or a list.</typeparam>
/// <param name="write">Writes the value of a source that meets no fault.</param>
/// <param name="fault">Finds the faults; null where there are none, whatever the source.</param>
/// <remarks>A plan holds nothing of a run: what is met is reported to the <see cref="ResponseOutput"/>.</remarks>
internal sealed class ResponsePlan<TSource>(ResponseWriter<TSource> write, FaultFinder<TSource>? fault = null)
{
    public ResponseWriter<TSource> Write => write;

    public FaultFinder<TSource>? Fault => fault;

    /// <summary>The plan of a value that cannot be had from any source.</summary>
    public static ResponsePlan<TSource> Of(FieldFault fault)
    {
        var here = new PlacedFault(fault, []);
        return new((_, _) => throw new InvalidOperationException(fault.Error.Message, fault.Error), _ => here);
    }

    /// <summary>The same value, written from something that holds its source.</summary>
    /// <param name="source">Finds the source.</param>
    public ResponsePlan<TWhole> From<TWhole>(Func<TWhole, TSource> source) =>
        new((output, whole) => write(output, source(whole)), fault is null ? null : whole => fault(source(whole)));

    /// <summary>The same value where it may be null: then it is null where it meets a fault, and that is reported.</summary>
    public ResponsePlan<TSource> OrNull() => fault is null ? this : new(WriteOrNull);

    private void WriteOrNull(ResponseOutput output, TSource source)
    {
        if (fault?.Invoke(source) is not { } met)
        {
            write(output, source);
            return;
        }
        output.Report(met);
        output.Json.WriteNullValue();
    }
}
