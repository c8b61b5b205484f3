using Microsoft.AspNetCore.Connections;

namespace Graph.Server.Startup;

/// <summary>Runs the server, and says in a sentence why it cannot listen.</summary>
internal static class Listening
{
    /// <summary>Runs until the process is told to stop.</summary>
    /// <returns>Whether it could listen; if not, standard error says why.</returns>
    public static async Task<bool> TryRunAsync(this WebApplication app)
    {
        try
        {
            await app.RunAsync();
            return true;
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync(
                $"{failure.Message} Stop what listens there, or listen elsewhere, e.g. with `--urls http://localhost:5001`."
            );
            return false;
        }
    }
}
