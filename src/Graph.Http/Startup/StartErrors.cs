namespace Graph.Http.Startup;

/// <summary>The sentences for servers that cannot start, other than for their data.</summary>
internal static class StartErrors
{
    private const string Example = "`--urls http://localhost:5001`";

    public static string NoContentRoot(string folder) =>
        $"The folder `{folder}`, in which the server shall look for its files, does not exist. Correct `contentRoot`.";

    public static string UnreadableSettings(Exception fault) =>
        $"The settings cannot be read: {Sentence(fault)} Correct them.";

    public static string UnusableSetting(Exception fault) =>
        $"A setting cannot be used: {Sentence(fault)} Correct it, or leave it out.";

    public static string NoLogLevel(string setting, string? value) =>
        $"`{setting}` is `{value}`. Set one of these: {string.Join(", ", Enum.GetNames<LogLevel>().Select(l => $"`{l}`"))}.";

    public static string AddressInUse(Exception fault) =>
        $"{fault.Message} Stop what listens there, or listen elsewhere, e.g. with {Example}.";

    public static string NoPort(IEnumerable<string> addresses) =>
        $"{CannotListen(addresses)}: a port is a number from 0 to 65535. Write such a one, e.g. {Example}.";

    public static string NotListening(IEnumerable<string> addresses, Exception fault) =>
        $"{CannotListen(addresses)}: {Sentence(fault)} Correct `urls`, e.g. to {Example}, or the section `Kestrel`.";

    private static string CannotListen(IEnumerable<string> addresses) =>
        $"The server cannot listen at {string.Join(", ", addresses.Select(a => $"`{a}`"))}";

    /// <summary>The first line of an exception's message and of that of its cause, which tells where in a file it is.</summary>
    private static string Sentence(Exception fault) =>
        fault.GetBaseException() is var cause && cause == fault
            ? FirstLine(fault)
            : $"{FirstLine(fault)} {FirstLine(cause)}";

    private static string FirstLine(Exception fault) => $"{fault.Message.Split('\n')[0].TrimEnd('.', '\r')}.";
}
