using System.Diagnostics;
using Graph.Data.Loading.Files;
using Graph.Data.Loading.Kinds;
using Graph.Data.Loading.Reading;
using Graph.Data.Model;

namespace Graph.Data.Loading.Facts;

/// <summary>The order in which a search has equally good finds, of all that it can find.</summary>
internal sealed class SearchOrder
{
    private readonly Dictionary<SearchType, List<string>> keys = Enum.GetValues<SearchType>()
        .ToDictionary(type => type, _ => new List<string>());

    private readonly Lazy<Dictionary<SearchType, int>> firsts;

    /// <param name="general">All records that are about no district in particular.</param>
    public SearchOrder(DatasetPart general)
    {
        keys[SearchType.Deputy].AddRange(general.Of<DeputyRecord>().Select(d => d.Record.Id));
        keys[SearchType.Region].AddRange(general.Of<RegionRecord>().Select(r => r.Record.Id));
        keys[SearchType.Settlement].AddRange(general.Of<SettlementRecord>().Select(s => s.Record.Id));
        keys[SearchType.Party].AddRange(general.Of<PartyRecord>().Select(p => p.Record.Id));
        firsts = new(Sort);
    }

    /// <summary>Takes what can be found of a district.</summary>
    public void Add(DatasetPart district)
    {
        foreach (var file in district.Of<DistrictFile>())
            keys[SearchType.District].Add(DistrictKind.OrderOf(EntityIds.District(file.Record.Number)));
        keys[SearchType.Candidate]
            .AddRange(
                from life in district.Lives()
                from contest in life.Record.Contests
                from candidate in contest.Candidates
                where candidate.Deputy is null
                select EntityIds.Candidate(EntityIds.Contest(life.District, contest.Election), candidate.Person())
            );
    }

    /// <summary>The number of what can be found, from 1, once all districts are taken.</summary>
    public int NumberOf(SearchedRow row) =>
        firsts.Value[row.Type] + keys[row.Type].BinarySearch(row.Order, StringComparer.Ordinal) is > 0 and var number
            ? number
            : throw new UnreachableException($"No record is known of the {row.Type} {row.Id}.");

    private Dictionary<SearchType, int> Sort()
    {
        var found = new Dictionary<SearchType, int>();
        var next = 1;
        foreach (var (type, ofType) in keys.OrderBy(k => k.Key))
        {
            ofType.Sort(StringComparer.Ordinal);
            found.Add(type, next);
            next += ofType.Count;
        }
        return found;
    }
}
