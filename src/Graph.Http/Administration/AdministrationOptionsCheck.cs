using Microsoft.Extensions.Options;

namespace Graph.Http.Administration;

/// <summary>Refuses tokens that somebody could find, or that no header can hold.</summary>
internal sealed class AdministrationOptionsCheck : IValidateOptions<AdministrationOptions>
{
    private const string Setting = $"{AdministrationOptions.Section}:{nameof(AdministrationOptions.Token)}";

    public ValidateOptionsResult Validate(string? name, AdministrationOptions options) =>
        options.Token switch
        {
            null or "" => ValidateOptionsResult.Success,
            { Length: < AdministrationOptions.ShortestToken and var length } => Fail(
                $"has {length} characters, which others can find by trying"
            ),
            var token when token.Any(c => c is <= ' ' or > '~') => Fail(
                "has a space, or a letter that no header can hold"
            ),
            _ => ValidateOptionsResult.Success,
        };

    /// <remarks>The token itself is not told.</remarks>
    private static ValidateOptionsResult Fail(string fault) =>
        ValidateOptionsResult.Fail(
            $"`{Setting}` {fault}. Set {AdministrationOptions.ShortestToken} or more characters from `!` to `~`, "
                + "e.g. what `openssl rand -hex 16` prints, or leave it out: nothing can be administered then."
        );
}
