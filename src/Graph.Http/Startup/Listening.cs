using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Connections;

namespace Graph.Http.Startup;

/// <summary>Runs the server, and says in a sentence why it cannot listen.</summary>
public static class Listening
{
    /// <summary>Runs until the process is told to stop.</summary>
    /// <param name="app">The server.</param>
    /// <returns>Whether it could listen; if not, standard error says why.</returns>
    public static async Task<bool> TryRunAsync(this WebApplication app)
    {
        await using (app)
        {
            if (!await TryStartAsync(app))
                return false;
            await app.WaitForShutdownAsync();
            return true;
        }
    }

    private static async Task<bool> TryStartAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
            return true;
        }
        catch (Exception fault) when (Told(fault, app.Configuration) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return false;
        }
    }

    /// <summary>What to tell of a fault, or null if it has nothing to do with where the server listens.</summary>
    private static string? Told(Exception fault, IConfiguration settings) =>
        fault switch
        {
            { InnerException: AddressInUseException } => StartErrors.AddressInUse(fault),
            ArgumentOutOfRangeException { ParamName: "port" } => StartErrors.NoPort(Addresses(settings)),
            FormatException
            or SocketException
            or IOException
            or UnauthorizedAccessException
            or CryptographicException
            or InvalidOperationException
            or NotSupportedException => StartErrors.NotListening(Addresses(settings), fault),
            _ => null,
        };

    /// <summary>Those of the section `Kestrel`, or else those that `urls` and its like name.</summary>
    private static List<string> Addresses(IConfiguration settings)
    {
        var endpoints = settings.GetSection("Kestrel:Endpoints").GetChildren().Select(e => e["Url"] ?? "");
        return
        [
            .. endpoints
                .DefaultIfEmpty(
                    settings[WebHostDefaults.ServerUrlsKey]
                        ?? $"{settings[WebHostDefaults.HttpPortsKey]};{settings[WebHostDefaults.HttpsPortsKey]}"
                )
                .SelectMany(urls => urls.Split(';', StringSplitOptions.RemoveEmptyEntries)),
        ];
    }
}
