namespace Graph.Http.Exports;

/// <summary>The body of an answer whose headers are written with its first byte: before it, anything can still be answered.</summary>
/// <param name="response">The answer.</param>
/// <param name="head">Writes the headers, with what is read.</param>
internal sealed class ExportBody(HttpResponse response, Action<string?> head) : Stream
{
    private string? revision;

    /// <summary>Whether the client has got a part.</summary>
    public bool HasBegun { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw Unsupported();

    public override long Position
    {
        get => throw Unsupported();
        set => throw Unsupported();
    }

    /// <summary>Says that the file is written from its start, as where the database broke off and is asked again.</summary>
    /// <param name="read">What it is read from, as <see cref="Query.Execution.EditionRevision"/> tells it.</param>
    /// <exception cref="IOException">The client has got a part of it already.</exception>
    public void BeginAnew(string? read)
    {
        if (HasBegun)
            throw new IOException("The file cannot be begun again: a part of it has been sent.");
        revision = read;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!HasBegun)
        {
            HasBegun = true;
            head(revision);
        }
        return response.Body.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => response.Body.FlushAsync(cancellationToken);

    public override void Flush() => throw Unsupported();

    public override void Write(byte[] buffer, int offset, int count) => throw Unsupported();

    public override int Read(byte[] buffer, int offset, int count) => throw Unsupported();

    public override long Seek(long offset, SeekOrigin origin) => throw Unsupported();

    public override void SetLength(long value) => throw Unsupported();

    private static NotSupportedException Unsupported() => new("Files are only ever written, and asynchronously.");
}
