namespace Graph.Schema.Limits;

/// <summary>How much time the operation that runs here has left.</summary>
public static class OperationTime
{
    private static readonly AsyncLocal<long?> End = new();

    /// <summary>The time that is left, zero if it is over; null where no operation runs.</summary>
    public static TimeSpan? Left =>
        End.Value is { } end ? TimeSpan.FromMilliseconds(Math.Max(0, end - Environment.TickCount64)) : null;

    internal static void Start(TimeSpan time) => End.Value = Environment.TickCount64 + (long)time.TotalMilliseconds;
}
