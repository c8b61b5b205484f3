namespace Graph.Data.Loading.Files;

/// <summary>One life of a district, and where it stands.</summary>
/// <param name="Id">Its ID, which depends on the district's other lives, too.</param>
/// <param name="District">The district's number.</param>
/// <param name="Record">What its file says of it.</param>
/// <param name="Place">Where it stands.</param>
/// <remarks>Places of its parts are made anew each time that they are asked for: kept, they took as much as the parts.</remarks>
internal sealed record Life(string Id, int District, IncarnationRecord Record, Place Place) : ICited
{
    /// <summary>From when until when it stood.</summary>
    public Period Period => new(Record.Since, Record.Until);

    public IReadOnlyList<CitationRecord> Citations => Record.Citations;

    public IEnumerable<Located<CoverageRecord>> Coverage => Place.Items("coverage", Record.Coverage);

    public IEnumerable<Located<BorderRecord>> Borders => Place.Items("borders", Record.Borders);

    public IEnumerable<Located<ContestRecord>> Contests => Place.Items("contests", Record.Contests);

    public IEnumerable<Located<MandateRecord>> Mandates => Place.Items("mandates", Record.Mandates);
}
