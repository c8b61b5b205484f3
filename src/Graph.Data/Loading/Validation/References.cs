using Graph.Data.Loading.Files;

namespace Graph.Data.Loading.Validation;

/// <summary>Finds every place where a record names another one.</summary>
internal static class References
{
    public static IEnumerable<Reference> In(Outline outline) =>
        outline
            .Regions.SelectMany(OfRegion)
            .Concat(outline.Areas.SelectMany(a => To(ReferenceTarget.Region, a.Record.Region, a.Place, "region")))
            .Concat(outline.Settlements.SelectMany(s => To(ReferenceTarget.Region, s.Record.Region, s.Place, "region")))
            .Concat(outline.Elections.SelectMany(OfElection))
            .Concat(outline.Lives.SelectMany(OfLife))
            .Concat(Citations.In(outline).Select(OfCitation));

    private static IEnumerable<Reference> OfRegion(Located<RegionRecord> region) =>
        [
            .. To(ReferenceTarget.Region, region.Record.SplitFrom, region.Place, "splitFrom"),
            .. To(ReferenceTarget.Settlement, region.Record.Centre, region.Place, "centre"),
        ];

    private static IEnumerable<Reference> OfElection(Located<ElectionRecord> election) =>
        election
            .Place.Items("partyResults", election.Record.PartyResults)
            .SelectMany(r => To(ReferenceTarget.Party, r.Record.Party, r.Place, "party"));

    private static IEnumerable<Reference> OfLife(Life life) =>
        [
            .. To(ReferenceTarget.Region, life.Record.Region, life.Place, "region"),
            .. To(ReferenceTarget.Act, life.Record.FormedBy, life.Place, "formedBy"),
            .. To(ReferenceTarget.Act, life.Record.DissolvedBy, life.Place, "dissolvedBy"),
            .. To(ReferenceTarget.Settlement, life.Record.Seat, life.Place, "seat"),
            .. life
                .Place.Items("settlements", life.Record.Settlements)
                .Select(s => new Reference(ReferenceTarget.Settlement, s.Record, s.Place)),
            .. life.Coverage.SelectMany(c => To(ReferenceTarget.Area, c.Record.Area, c.Place, "area")),
            .. life.Borders.SelectMany(b => To(ReferenceTarget.Incarnation(b.Record.To), b.Record.To, b.Place, "to")),
            .. life.Contests.SelectMany(OfContest),
            .. life.Mandates.SelectMany(OfMandate),
        ];

    private static IEnumerable<Reference> OfContest(Located<ContestRecord> contest) =>
        [
            .. To(ReferenceTarget.Election, EntityIds.Election(contest.Record.Election), contest.Place, "election"),
            .. To(ReferenceTarget.Deputy, contest.Record.Winner, contest.Place, "winner"),
            .. To(ReferenceTarget.Party, contest.Record.Party, contest.Place, "party"),
        ];

    private static IEnumerable<Reference> OfMandate(Located<MandateRecord> mandate) =>
        [
            .. To(ReferenceTarget.Deputy, mandate.Record.Deputy, mandate.Place, "deputy"),
            .. To(ReferenceTarget.Party, mandate.Record.Party, mandate.Place, "party"),
        ];

    private static Reference OfCitation(Located<CitationRecord> citation) =>
        new(ReferenceTarget.Source, citation.Record.Source, citation.Place.Key("source"));

    private static IEnumerable<Reference> To(ReferenceTarget target, string? id, Place place, string key) =>
        id is null ? [] : [new Reference(target, id, place.Key(key))];
}
