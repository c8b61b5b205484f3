namespace Graph.Data.Model;

/// <summary>A person who has held a mandate.</summary>
public sealed class Deputy
{
    /// <summary>Stable, readable ID, e.g. `daniar-qasqaraurov`.</summary>
    public required string Id { get; init; }

    /// <summary>The deputy's name in several languages, and other spellings of it, one row for each.</summary>
    public List<LocalizedName> Names { get; init; } = [];

    /// <summary>The mandates that the deputy held or holds.</summary>
    public List<Mandate> Mandates { get; init; } = [];

    /// <summary>The contests that the deputy won.</summary>
    public List<Contest> Contests { get; init; } = [];

    /// <summary>Where the deputy stood, won or lost, as far as the candidates are known.</summary>
    public List<Candidate> Candidacies { get; init; } = [];

    /// <summary>Where these facts stand.</summary>
    public List<Citation> Citations { get; init; } = [];
}
