using Graph.Http.Observability;
using Microsoft.Net.Http.Headers;

namespace Graph.Http.KeptAnswers;

/// <summary>An answer without errors, as it is sent.</summary>
/// <param name="Body">Its bytes.</param>
/// <param name="Format">Its media type.</param>
/// <param name="Revision">What was loaded when it was read; null where it does not depend on that.</param>
/// <param name="Day">The day that it holds on; null where it holds on any.</param>
/// <param name="Tag">Its tag; null where it was not asked for in a URL.</param>
/// <param name="Operation">What is told of its operation; null where nobody observes any.</param>
internal sealed record KeptAnswer(
    byte[] Body,
    string Format,
    string? Revision,
    DateOnly? Day,
    EntityTagHeaderValue? Tag,
    ObservedOperation? Operation
)
{
    /// <summary>What an answer takes besides its bytes: its key, its texts, and its place among the others.</summary>
    private const int Frame = 1_024;

    /// <summary>The tag as it is sent.</summary>
    public string? TagText { get; } = Tag?.ToString();

    /// <summary>How it is compressed; null where it is not.</summary>
    public string? Encoding { get; init; }

    /// <summary>Bytes that it takes in memory.</summary>
    public long Size => Frame + Body.Length;

    /// <summary>Whether the same request would be answered with it now.</summary>
    public bool HoldsAt(AnswerMoment now) =>
        (Revision is null || Revision == now.Revision) && (Day is null || Day == now.Day);
}
