using Graph.Data.Loading;
using Graph.Databases.Providers;
using Microsoft.Extensions.Options;

namespace Graph.Data.Startup;

/// <summary>Tells faults that whoever starts the server can mend from those of the program.</summary>
internal static class StartFaults
{
    /// <summary>What to tell of a fault, or null if it is one of the program: that needs its stack trace.</summary>
    public static string? Told(Exception fault) =>
        fault switch
        {
            DatasetException or OptionsValidationException => fault.Message,
            AggregateException several when several.InnerExceptions.All(e => e is OptionsValidationException) =>
                string.Join('\n', several.InnerExceptions.Select(e => e.Message)), // options of several sections
            _ => DatabaseFaults.Told(fault),
        };
}
