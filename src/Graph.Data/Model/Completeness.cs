namespace Graph.Data.Model;

/// <summary>Of how many of the districts that voted in an election one fact is known here.</summary>
/// <remarks>It is computed from the other rows whenever a dataset is loaded.</remarks>
public sealed class Completeness
{
    /// <summary>Revision of the dataset in which it was counted.</summary>
    public required string DatasetRevision { get; init; }

    /// <summary>ID of the election.</summary>
    public required string ElectionId { get; init; }

    /// <summary>The election in whose districts it was counted.</summary>
    public Election Election { get; init; } = null!;

    /// <summary>What is known, or not.</summary>
    public required CompletenessFact Fact { get; init; }

    /// <summary>Districts of that election of which it is known.</summary>
    public required int Known { get; init; }

    /// <summary>Districts that voted in that election, whether they are in the dataset or not.</summary>
    public required int Existed { get; init; }
}
