using Graph.Data.Loading.Inspection;

namespace Graph.Server.Reloading;

/// <summary>What whoever asks for a reload is told where there was none, as problems (RFC 9457).</summary>
internal static class ReloadErrors
{
    public static IResult Running() =>
        Results.Problem(
            "The dataset is being loaded already. Ask again when that is done.",
            statusCode: StatusCodes.Status409Conflict
        );

    public static IResult NoFolder() =>
        Results.Problem(
            "`Dataset:Path` is not set: what is served is what the database holds, and `dataset load` replaces it.",
            statusCode: StatusCodes.Status409Conflict
        );

    public static IResult NotValid(IReadOnlyList<DatasetFault> faults) =>
        Results.Problem(
            "The dataset is not valid, and what was loaded before is served on. Mend its files, and ask again.",
            statusCode: StatusCodes.Status422UnprocessableEntity,
            extensions: [KeyValuePair.Create<string, object?>("faults", faults)]
        );

    public static IResult NotStored(string sentences) =>
        Results.Problem(
            $"{sentences} What was loaded before is served on.",
            statusCode: StatusCodes.Status503ServiceUnavailable
        );
}
