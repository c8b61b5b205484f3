using Microsoft.Extensions.Options;

namespace Graph.Data.Providers;

/// <summary>Refuses providers that there are not.</summary>
internal sealed class DatabaseOptionsCheck : IValidateOptions<DatabaseOptions>
{
    public ValidateOptionsResult Validate(string? name, DatabaseOptions options) =>
        DatabaseProviders.Supports(options.Provider)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(ProviderErrors.UnknownProvider(options.Provider, DatabaseProviders.Names));
}
