using Graph.Tests;
using Microsoft.Playwright;

namespace Graph.Browser.Tests;

/// <summary>The browser of this machine, driven by Playwright, which brings none of its own here.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    /// <summary>Starts it without a window.</summary>
    /// <exception cref="SkipException">It is not installed.</exception>
    public static Task<IBrowser> StartAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath =
                    InstalledPrograms.Find(Names)
                    ?? throw new SkipException("Chromium is not installed. Install it: `apt-get install chromium`."),
                // What a browser asks its maker in the background is not the pages' doing.
                Args = ["--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"],
                Timeout = Tab.PatienceMilliseconds,
            }
        );
}
