namespace Graph.Http.Exports;

/// <summary>What files need besides a schema.</summary>
internal static class ExportServices
{
    /// <summary>Registers it.</summary>
    public static void AddExports(this IHostApplicationBuilder builder) =>
        builder.Services.AddSingleton<ExportSending>().AddSingleton<ExportSource>();
}
