using Graph.Settings;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Graph.Http.Documents;

/// <summary>Documents that requests name: by the hash of what was sent before, or by an ID of a manifest.</summary>
internal static class DocumentServices
{
    /// <summary>Registers the section `Documents`; manifests are read and checked when the server starts.</summary>
    public static void AddDocuments(this IHostApplicationBuilder builder)
    {
        builder
            .Services.AddOptions<DocumentOptions>()
            .BindSettings(DocumentOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<DocumentOptions>, DocumentOptionsCheck>()
        );
        builder
            .Services.AddSingleton<ManifestFolder>()
            .AddSingleton<TrustedDocuments>()
            .AddSingleton<AutomaticDocuments>()
            .AddSingleton<RequestDocuments>();
    }
}
