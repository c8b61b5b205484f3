namespace Graph.Tests.Server.Faults;

/// <summary>Waits for what comes by itself.</summary>
internal static class Eventually
{
    private const int Tries = 500;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Asks until something is so; fails after ten seconds.</summary>
    public static async Task IsSoAsync(Func<Task<bool>> isSo)
    {
        for (var tries = 0; tries < Tries; tries++)
        {
            if (await isSo())
                return;
            await Task.Delay(Pause);
        }
        Assert.Fail("It did not come to that within ten seconds.");
    }
}
