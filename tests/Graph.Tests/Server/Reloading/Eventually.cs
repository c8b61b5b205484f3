using System.Diagnostics;

namespace Graph.Tests.Server.Reloading;

/// <summary>Waits for what happens in the background.</summary>
internal static class Eventually
{
    /// <summary>Asks again and again, and fails when it does not hold in time.</summary>
    public static async Task HoldsAsync(Func<Task<bool>> condition, int seconds = 20)
    {
        var start = Stopwatch.GetTimestamp();
        while (!await condition())
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(seconds));
            await Task.Delay(50);
        }
    }
}
