using Graph.Schema.Execution;
using Microsoft.Extensions.Options;

namespace Graph.Http.Documents;

/// <summary>Refuses manifests that cannot be read, and documents that the schema would refuse each time they are asked for.</summary>
/// <param name="manifests">Reads them.</param>
/// <param name="services">Makes the schema, if there is anything to check.</param>
internal sealed class DocumentOptionsCheck(ManifestFolder manifests, IServiceProvider services)
    : IValidateOptions<DocumentOptions>
{
    public ValidateOptionsResult Validate(string? name, DocumentOptions options)
    {
        if (string.IsNullOrEmpty(options.Folder))
            return options.OnlyTrusted
                ? ValidateOptionsResult.Fail(ManifestErrors.OnlyTrustedOfNone())
                : ValidateOptionsResult.Success;
        var read = manifests.Read(options.Folder);
        List<string> faults = [.. read.Faults, .. DocumentFaults(read.Documents)];
        return faults.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail([string.Join('\n', faults)]);
    }

    private IEnumerable<string> DocumentFaults(IEnumerable<ManifestDocument> documents)
    {
        try
        {
            var check = services.GetRequiredService<DocumentCheck>();
            return
            [
                .. documents
                    .DistinctBy(document => document.Text)
                    .SelectMany(document => check.Faults(document.Text).Select(f => ManifestErrors.Wrong(document, f))),
            ];
        }
        catch (OptionsValidationException)
        {
            return []; // other options tell of their own faults, without which there is no schema
        }
    }
}
