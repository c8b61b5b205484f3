using System.Globalization;
using Graph.Data.Exporting.Rows;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Popolo;

/// <summary>A dataset as Popolo has it.</summary>
internal sealed class PopoloDataset(FormRows rows, PopoloSources sources)
{
    private readonly string chamber = PopoloIds.Legislature(rows.Legislature.Id);

    public PopoloFile File =>
        new(
            [.. rows.Deputies.Select(Of)],
            [Of(rows.Legislature), .. rows.Parties.Select(Of)],
            [.. rows.Mandates.Select(Of)],
            [.. rows.Incarnations.Select(Of)],
            new PopoloAreas(rows, sources).All,
            [.. rows.Elections.Select(Of)]
        );

    private PopoloPerson Of(Deputy deputy)
    {
        var names = rows.Names.Of(deputy).ToList();
        return new(
            PopoloIds.Person(deputy.Id),
            ExportedNames.English(names),
            PopoloNames.Others(names),
            sources.Of(nameof(Deputy), deputy.Id)
        );
    }

    private PopoloOrganization Of(Legislature legislature) =>
        new(
            chamber,
            ExportedNames.English(rows.Names.Of(legislature)),
            PopoloTerms.Legislature,
            null,
            PopoloIds.Country(legislature.Country),
            WrittenMoment.Of(legislature.UntilYear, legislature.UntilDate),
            PopoloNames.Others(rows.Names.Of(legislature)),
            sources.Of(nameof(Legislature), legislature.Id)
        );

    private PopoloOrganization Of(Party party) =>
        new(
            PopoloIds.Party(party.Id),
            ExportedNames.English(rows.Names.Of(party)),
            PopoloTerms.Of(party.Kind),
            party.Abbreviation,
            null,
            WrittenMoment.Of(party.MergedYear, party.MergedOn),
            PopoloNames.Others(rows.Names.Of(party)),
            sources.Of(nameof(Party), party.Id)
        );

    private PopoloPost Of(Incarnation incarnation) =>
        new(
            PopoloIds.Post(incarnation.Id),
            $"Deputy of {ExportedNames.English(rows.Names.Of(rows.Districts[incarnation.DistrictId]))}",
            PopoloTerms.Deputy,
            chamber,
            PopoloIds.District(incarnation.Id),
            WrittenMoment.Of(incarnation.SinceYear, incarnation.SinceDate),
            WrittenMoment.Of(incarnation.UntilYear, incarnation.UntilDate),
            sources.Of(nameof(Incarnation), incarnation.Id)
        );

    private PopoloMembership Of(Mandate mandate) =>
        new(
            PopoloIds.Mandate(mandate.Id),
            PopoloIds.Person(mandate.DeputyId),
            chamber,
            mandate.PartyId is { } party ? PopoloIds.Party(party) : null,
            PopoloIds.Post(mandate.IncarnationId),
            PopoloIds.District(mandate.IncarnationId),
            PopoloTerms.Deputy,
            WrittenMoment.Of(mandate.SinceYear, mandate.SinceDate),
            WrittenMoment.Of(mandate.UntilYear, mandate.UntilDate),
            sources.Of(nameof(Mandate), mandate.Id)
        );

    private PopoloEvent Of(Election election) =>
        new(
            PopoloIds.Election(election.Id),
            string.Create(CultureInfo.InvariantCulture, $"Election of {election.Id}"),
            PopoloTerms.Of(election.Kind),
            chamber,
            WrittenMoment.Of(election.Year, election.FirstRound),
            WrittenMoment.Of(null, election.SecondRound),
            sources.Of(nameof(Election), election.Id)
        );
}
