using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;
using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>Makes the rows of parties and of deputies.</summary>
internal sealed class PartyRows(DatasetContent content, NameRows names, CitationRows citations)
{
    public IEnumerable<Party> Parties() => content.Parties.Select(Row);

    public IEnumerable<Deputy> Deputies() => content.Deputies.Select(Row);

    private Party Row(PartyRecord party) =>
        new()
        {
            Id = party.Id,
            Kind = party.Kind,
            Abbreviation = party.Abbreviation,
            Note = party.Note,
            Names = names.Of(party),
            Citations = citations.Of(party),
        };

    private Deputy Row(DeputyRecord deputy) =>
        new()
        {
            Id = deputy.Id,
            Names = names.Of(deputy),
            Citations = citations.Of(deputy),
        };
}
