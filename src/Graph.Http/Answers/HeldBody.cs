namespace Graph.Http.Answers;

/// <summary>
/// Holds the body of an answer until it is complete, so that its length is known before it is sent: compressed, it is
/// not known earlier. A long body is passed on as soon as it turns out to be one.
/// </summary>
/// <param name="sent">Takes the body.</param>
internal sealed class HeldBody(Stream sent) : Stream
{
    /// <summary>So much of an answer is held; what many answers hold at once is still little.</summary>
    private const int Longest = 16_384;

    private readonly MemoryStream held = new();
    private bool isPassedOn;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    /// <summary>Bytes that are held; 0 once they have been passed on.</summary>
    public override long Length => held.Length;

    public override long Position
    {
        get => throw Unsupported();
        set => throw Unsupported();
    }

    /// <summary>Passes on what is held, and from now on all that comes.</summary>
    public async Task PassOnAsync(CancellationToken cancellation)
    {
        isPassedOn = true;
        held.Position = 0;
        await held.CopyToAsync(sent, cancellation);
        held.SetLength(0);
    }

    public override async ValueTask WriteAsync(
        ReadOnlyMemory<byte> buffer,
        CancellationToken cancellationToken = default
    )
    {
        if (!isPassedOn && held.Length + buffer.Length > Longest)
            await PassOnAsync(cancellationToken);
        if (isPassedOn)
            await sent.WriteAsync(buffer, cancellationToken);
        else
            held.Write(buffer.Span);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>Nothing while the body is held: whoever writes it does not know whether it is long.</summary>
    public override Task FlushAsync(CancellationToken cancellationToken) =>
        isPassedOn ? sent.FlushAsync(cancellationToken) : Task.CompletedTask;

    public override void Flush() => throw Unsupported();

    public override void Write(byte[] buffer, int offset, int count) => throw Unsupported();

    public override int Read(byte[] buffer, int offset, int count) => throw Unsupported();

    public override long Seek(long offset, SeekOrigin origin) => throw Unsupported();

    public override void SetLength(long value) => throw Unsupported();

    private static NotSupportedException Unsupported() => new("Answers are only ever written, and asynchronously.");
}
