using System.Net.Sockets;
using System.Text;

namespace Graph.Tests.Http;

/// <summary>A request to GraphQL as a hostile client writes it: byte by byte, and without the end that it announced.</summary>
internal sealed class RawRequest : IDisposable
{
    private readonly TcpClient socket;
    private readonly NetworkStream stream;
    private readonly Task<string> answer;

    private RawRequest(TcpClient socket)
    {
        this.socket = socket;
        stream = socket.GetStream();
        answer = new StreamReader(stream).ReadToEndAsync();
    }

    /// <summary>Whether the server has answered, and closed the connection.</summary>
    public bool IsAnswered => answer.IsCompleted;

    /// <summary>Connects, and sends the head of a POST of JSON.</summary>
    /// <param name="server">Where the server listens.</param>
    /// <param name="header">One more header, which tells the body's length.</param>
    public static async Task<RawRequest> StartAsync(Uri server, string header)
    {
        var socket = new TcpClient();
        await socket.ConnectAsync(server.Host, server.Port);
        var request = new RawRequest(socket);
        await request.SendAsync(
            $"POST /graphql HTTP/1.1\r\nHost: {server.Authority}\r\nContent-Type: application/json\r\n"
                + $"Connection: close\r\n{header}\r\n\r\n"
        );
        return request;
    }

    /// <summary>Sends a part of the body.</summary>
    /// <returns>Whether the server still takes it.</returns>
    public async Task<bool> SendAsync(string part)
    {
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(part));
            return true;
        }
        catch (IOException) // the server closed the connection
        {
            return false;
        }
    }

    /// <summary>Sends no more, as a client that ends in mid-request, and waits until the server closes too.</summary>
    public async Task EndAsync()
    {
        socket.Client.Shutdown(SocketShutdown.Send);
        try
        {
            await AnswerAsync();
        }
        catch (IOException)
        {
            // The server has nobody to answer, and may say so.
        }
    }

    /// <summary>The whole answer, with its head.</summary>
    public Task<string> AnswerAsync() => answer.WaitAsync(TimeSpan.FromSeconds(30));

    public void Dispose() => socket.Dispose();
}
