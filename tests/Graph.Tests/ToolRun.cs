using System.Diagnostics;

namespace Graph.Tests;

/// <summary>A program that has run to its end.</summary>
/// <param name="ExitCode">0 if it did what it was asked for.</param>
/// <param name="Output">What it printed, errors last.</param>
internal sealed record ToolRun(int ExitCode, string Output)
{
    /// <summary>Runs a program.</summary>
    /// <param name="input">What it reads from its standard input.</param>
    /// <param name="variables">What it has in its environment besides that of the tests.</param>
    public static async Task<ToolRun> OfAsync(
        string program,
        IEnumerable<string> arguments,
        string folder,
        string input = "",
        params IEnumerable<(string Name, string Value)> variables
    )
    {
        using var process = Start(program, arguments, folder, variables);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new ToolRun(process.ExitCode, await output + await errors);
    }

    /// <summary>Starts a program that goes on running, and whose input and output are the caller's.</summary>
    /// <param name="variables">What it has in its environment besides that of the tests.</param>
    public static Process Start(
        string program,
        IEnumerable<string> arguments,
        string folder,
        params IEnumerable<(string Name, string Value)> variables
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
    }
}
