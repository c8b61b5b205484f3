namespace Graph.Server.Commands;

/// <summary>What a command tells scripts of how it ended.</summary>
internal static class ExitCodes
{
    /// <summary>It did what it was asked for; of a dataset, it is valid.</summary>
    public const int Done = 0;

    /// <summary>It could not; of a dataset, it is not valid.</summary>
    public const int Failed = 1;

    /// <summary>It was asked for in a way that it does not know.</summary>
    public const int WrongUsage = 2;

    /// <summary>Two datasets differ; as `diff` has it.</summary>
    public const int Differs = 1;

    /// <summary>One of the datasets to compare cannot be read; as `diff` has it.</summary>
    public const int Unread = 2;
}
