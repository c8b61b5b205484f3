namespace Graph.Http.Shutdown;

/// <summary>Tells those who ask whether the server is ready that it is about to stop.</summary>
internal sealed class ShutdownNotice
{
    private volatile bool isGiven;
    private volatile bool isAskedFor;

    /// <summary>Whether anybody looks at the notice.</summary>
    public bool IsAskedFor => isAskedFor;

    /// <summary>Whether the server is about to stop.</summary>
    public bool Read()
    {
        isAskedFor = true;
        return isGiven;
    }

    /// <summary>The server is about to stop.</summary>
    public void Give() => isGiven = true;
}
