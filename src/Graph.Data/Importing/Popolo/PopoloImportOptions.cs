using Graph.Data.Model;

namespace Graph.Data.Importing.Popolo;

/// <summary>What a dataset needs, and Popolo does not say.</summary>
public sealed record PopoloImportOptions
{
    /// <summary>The dataset's title; null for one that names the legislature.</summary>
    public string? Title { get; init; }

    /// <summary>The licence under which the file may be used; null where nobody says, which is a fault.</summary>
    public string? Licence { get; init; }

    /// <summary>The country's code of two letters; null where the legislature's area is to say it.</summary>
    public string? Country { get; init; }

    /// <summary>ID of the organization that is the legislature; null where one alone is of that class.</summary>
    public string? Legislature { get; init; }

    /// <summary>How votes become seats in all elections; null leaves out elections.</summary>
    public ElectoralSystem? System { get; init; }
}
