using Microsoft.Extensions.Options;

namespace Graph.Http.Origins;

/// <summary>Refuses origins that no browser would ever send.</summary>
internal sealed class CrossOriginOptionsCheck : IValidateOptions<CrossOriginOptions>
{
    public ValidateOptionsResult Validate(string? name, CrossOriginOptions options)
    {
        var wrong = options.Origins.Where(origin => !IsOrigin(origin)).Select(Sentence).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static bool IsOrigin(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && origin == uri.GetLeftPart(UriPartial.Authority);

    private static string Sentence(string origin) =>
        $"`Cors:Origins` has `{origin}`, which is no origin. "
        + "Write scheme, host and port alone, e.g. `https://example.org`; for any origin leave the list out.";
}
