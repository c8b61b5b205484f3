using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>Tells whether what a source states cannot be right beside the value shown.</summary>
internal sealed class Disagreement(LoadedFacts facts)
{
    /// <summary>What a source writes for the end of what stands while it is written.</summary>
    private const string Present = "present";

    /// <remarks>
    /// Two sorts of statements differ and contradict nothing: that something stood at the time of writing, since it may
    /// have ended later; and a direction beside the one shown. A third one is told elsewhere: a direction that merely
    /// turns round what this source states of the border's other side.
    /// </remarks>
    public bool Is(CitedRow subject, Citation citation) =>
        citation.States is { } stated
        && citation.Field switch
        {
            "untilDate" or "untilYear" => stated != Present || OutlivesTheEnd(subject, citation),
            "direction" when subject.Row is Border border => DiffersFrom(border, stated, citation),
            _ => true,
        };

    /// <summary>Whether the source is known to be of a day on which the end shown had come.</summary>
    private bool OutlivesTheEnd(CitedRow subject, Citation citation) =>
        facts.Source(citation).PublishedOn
        >= (subject.End is ({ } year, var day) ? new Moment(year, day).EndDay : DateOnly.MaxValue);

    private bool DiffersFrom(Border border, string stated, Citation citation) =>
        !Enum.TryParse<Compass>(stated, out var direction)
        || border.Direction is not { } shown
        || !Winds.AreAlike(shown, direction) && !RepeatsReverse(border, direction, citation);

    private bool RepeatsReverse(Border border, Compass direction, Citation citation) =>
        facts.Reverse(border) is { Direction: { } reverse } other
        && Winds.Opposite(reverse) == direction
        && other.Citations.Any(c => c.SourceId == citation.SourceId && c is { States: null, Derived: false });
}
