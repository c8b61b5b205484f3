using Microsoft.Extensions.Options;

namespace Graph.Databases.Providers;

/// <summary>Refuses providers that there are not, and options that a provider cannot use.</summary>
internal sealed class DatabaseOptionsCheck(IEnumerable<IDatabaseKind> providers) : IValidateOptions<DatabaseOptions>
{
    public ValidateOptionsResult Validate(string? name, DatabaseOptions options)
    {
        var faults = providers.Named(options.Provider) is { } provider
            ? provider.Faults(options)
            : [ProviderErrors.UnknownProvider(options.Provider, providers.Select(p => p.Name))];
        return faults.ToList() is { Count: > 0 } found
            ? ValidateOptionsResult.Fail(found)
            : ValidateOptionsResult.Success;
    }
}
