using Spectre.Console;

namespace Graph.Server.Commands;

/// <summary>Shows people at a terminal how far long work is; programs and files get nothing of it.</summary>
internal static class ProgressBar
{
    /// <summary>Runs work that tells how far it is.</summary>
    /// <param name="title">What is done.</param>
    /// <param name="work">The work; it reports from 0 to 1, or nothing where it does not know.</param>
    /// <param name="json">Whether a program reads what is printed.</param>
    public static Task RunAsync(string title, Func<IProgress<double>, Task> work, bool json = false) =>
        RunAsync(
            title,
            async told =>
            {
                await work(told);
                return true;
            },
            json
        );

    /// <summary>The same, with a result.</summary>
    public static Task<T> RunAsync<T>(string title, Func<IProgress<double>, Task<T>> work, bool json = false) =>
        RunAsync([title], told => work(told[0]), json);

    /// <summary>The same of work in two steps, each with a bar of its own.</summary>
    public static Task<T> RunAsync<T>(
        string first,
        string second,
        Func<IProgress<double>, IProgress<double>, Task<T>> work,
        bool json = false
    ) => RunAsync([first, second], told => work(told[0], told[1]), json);

    private static async Task<T> RunAsync<T>(
        IReadOnlyList<string> titles,
        Func<IReadOnlyList<IProgress<double>>, Task<T>> work,
        bool json
    )
    {
        if (json || Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive)
            return await work([.. titles.Select(_ => new Untold())]);
        return await AnsiConsole
            .Progress()
            .AutoClear(true)
            .StartAsync(context => work([.. titles.Select(title => new Told(Bar(context, title)))]));
    }

    private static ProgressTask Bar(ProgressContext context, string title)
    {
        var bar = context.AddTask(Markup.Escape(title), maxValue: 1);
        bar.IsIndeterminate = true;
        return bar;
    }

    /// <summary>Reports at once and from any thread, unlike <see cref="Progress{T}"/>.</summary>
    private sealed class Told(ProgressTask bar) : IProgress<double>
    {
        public void Report(double value)
        {
            bar.IsIndeterminate = false;
            bar.Value = value;
        }
    }

    private sealed class Untold : IProgress<double>
    {
        public void Report(double value) { }
    }
}
