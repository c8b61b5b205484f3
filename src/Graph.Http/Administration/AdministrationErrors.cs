namespace Graph.Http.Administration;

/// <summary>The sentences for those who may not administer the server, as problems (RFC 9457).</summary>
internal static class AdministrationErrors
{
    private const string Section = AdministrationOptions.Section;

    public static IResult FromElsewhere() =>
        Results.Problem(
            "This is taken from the server's own machine alone. Ask from there, or set "
                + $"`{Section}:{nameof(AdministrationOptions.LoopbackOnly)}` to false.",
            statusCode: StatusCodes.Status403Forbidden
        );

    public static IResult NoToken() =>
        Results.Problem(
            $"Send `Authorization: Bearer …` with the token of `{Section}:{nameof(AdministrationOptions.Token)}`.",
            statusCode: StatusCodes.Status401Unauthorized
        );
}
