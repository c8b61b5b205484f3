using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;
using Graph.Data.Model;

namespace Graph.Data.Loading.Validation;

/// <summary>By-elections and second rounds belong to elections before them, and others to none.</summary>
internal static class ElectionPartChecks
{
    public static IEnumerable<DatasetError> Find(DatasetPart general)
    {
        var elections = general.Of<ElectionRecord>();
        var byId = elections
            .DistinctBy(e => e.Record.Id())
            .ToDictionary(e => e.Record.Id(), e => e.Record, StringComparer.Ordinal);
        return elections.SelectMany(e => FindIn(e, byId.GetValueOrDefault(e.Record.PartOf ?? "")));
    }

    /// <param name="election">The election.</param>
    /// <param name="whole">The one to which it belongs, if there is such.</param>
    private static IEnumerable<DatasetError> FindIn(Located<ElectionRecord> election, ElectionRecord? whole)
    {
        var (record, place) = election;
        if (EntityIds.YearOf(record.Id()) != record.Year)
            yield return VoteErrors.IdOfOtherYear(place.Key("id"), record.Id(), record.Year);
        if (record is { Kind: ElectionKind.General, PartOf: not null })
            yield return VoteErrors.GeneralIsPart(place.Key("partOf"));
        else if (record is { Kind: ElectionKind.SecondRound, PartOf: null })
            yield return VoteErrors.SecondRoundOfNone(place);
        else if (whole is not null && Wanted(record.Kind, whole.Kind) is { } wanted)
            yield return VoteErrors.PartOfPart(place.Key("partOf"), whole.Id(), wanted);
        else if (whole is not null && record.Held().IsBefore(whole.Held()))
            yield return VoteErrors.PartBeforeWhole(place.Key("partOf"), record.Id(), whole.Id());
    }

    /// <summary>To what such an election belongs; null where it does.</summary>
    private static string? Wanted(ElectionKind part, ElectionKind whole) =>
        (part, whole) switch
        {
            (ElectionKind.ByElection, not ElectionKind.General) => "that of the whole chamber",
            (ElectionKind.SecondRound, ElectionKind.SecondRound) => "the one whose second round this is",
            _ => null,
        };
}
