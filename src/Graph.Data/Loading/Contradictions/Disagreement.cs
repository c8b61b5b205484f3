using System.Globalization;
using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>Tells whether what a source states cannot be right beside the value shown.</summary>
internal sealed class Disagreement(LoadedFacts facts)
{
    /// <summary>What a source writes for the end of what stands while it is written.</summary>
    private const string Present = "present";

    /// <remarks>
    /// Statements that differ and contradict nothing: that something stood at the time of writing, since it may have ended
    /// later; a direction beside the one shown; a slip, which nobody holds to be right; what counts something else; what
    /// is of another day; and, for a beginning or an end, when it was decided. What merely turns round what the source
    /// states of a border's other side is told there.
    /// </remarks>
    public bool Is(CitedRow subject, Citation citation) =>
        citation is { States: { } stated, Misprint: false, Counts: null }
        && IsOfTheDay(subject, citation)
        && citation.Field switch
        {
            "sinceDate" or "sinceYear" => !IsOfTheDecision(subject.Row, stated, l => l.FormedById),
            "untilDate" or "untilYear" => stated != Present
                ? !IsOfTheDecision(subject.Row, stated, l => l.DissolvedById)
                : OutlivesTheEnd(subject, citation),
            "direction" when subject.Row is Border border => DiffersFrom(border, stated, citation),
            _ => true,
        };

    /// <summary>Whether one who agrees with the value shown speaks of the same day, if the source names one.</summary>
    private static bool IsOfTheDay(CitedRow subject, Citation citation) =>
        citation.AsOf is not { } day || Statements.Of(subject.Citations, citation.Field).Any(c => c.AsOf == day);

    /// <summary>Whether it is the year or the day on which the act was decided that took effect later.</summary>
    private bool IsOfTheDecision(object row, string stated, Func<Incarnation, string?> act) =>
        row is Incarnation life
        && facts.Act(act(life)) is { } decided
        && (
            stated == $"{decided.DecidedYear}"
            || stated == decided.DecidedOn?.ToString("O", CultureInfo.InvariantCulture)
        );

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
