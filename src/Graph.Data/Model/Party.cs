namespace Graph.Data.Model;

/// <summary>A party, a bloc of parties, or the marker *Independent*.</summary>
public sealed class Party
{
    /// <summary>Stable, readable ID, e.g. `amanat`.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it is a party, a bloc, or the marker for those who stand for none.</summary>
    public required PartyKind Kind { get; init; }

    /// <summary>Short form of its name, e.g. `JSDP`; null if none is in use.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>ID of the party in which it goes on since they merged; null if it did not, or where no source says.</summary>
    public string? MergedIntoId { get; init; }

    /// <summary>
    /// The party in which it goes on since they merged, under whatever name; null if it did not, or where no source says.
    /// </summary>
    public Party? MergedInto { get; init; }

    /// <summary>Year in which it merged with that one; null if it did not, or where no source says.</summary>
    public int? MergedYear { get; init; }

    /// <summary>
    /// Day on which it merged with that one, e.g. `2015-09-05`; null where only the year is known, or no source says.
    /// </summary>
    public DateOnly? MergedOn { get; init; }

    /// <summary>What a reader should know beyond the fields, such as its founding; null if there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Its names, former names and spellings, one row for each.</summary>
    public List<LocalizedName> Names { get; init; } = [];

    /// <summary>The mandates held for it.</summary>
    public List<Mandate> Mandates { get; init; } = [];

    /// <summary>The contests won for it.</summary>
    public List<Contest> Contests { get; init; } = [];

    /// <summary>Those who stood for it in districts, as far as they are known.</summary>
    public List<Candidate> Candidates { get; init; } = [];

    /// <summary>What it won in each nationwide election.</summary>
    public List<PartyResult> Results { get; init; } = [];

    /// <summary>Where these facts stand.</summary>
    public List<Citation> Citations { get; init; } = [];
}
