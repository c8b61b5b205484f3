using System.Globalization;
using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>The votes of a contest are no more than there were, and its winner has the most of them.</summary>
internal static class VoteChecks
{
    public static IEnumerable<DatasetError> Find(DatasetPart district) =>
        district.Of<ContestRecord>().SelectMany(c => Counts(c).Concat(Shares(c)).Concat(Winner(c)));

    private static IEnumerable<DatasetError> Counts(Located<ContestRecord> contest)
    {
        var (record, place) = contest;
        var votes =
            record.Candidates.Sum(c => (long?)c.Votes) + (record.AgainstAllVotes ?? 0) + (record.InvalidVotes ?? 0);
        if (record.VotesCast is { } ballots && ballots < votes)
            yield return VoteErrors.MoreVotesThanBallots(place.Key("votesCast"), votes ?? 0, ballots);
        if (record is { VotesCast: { } cast, RegisteredVoters: { } voters } && voters < cast)
            yield return VoteErrors.MoreBallotsThanVoters(place.Key("votesCast"), cast, voters);
        if (record.CandidatesRegistered is { } registered && registered < record.Candidates.Count)
            yield return VoteErrors.MoreCandidatesThanRegistered(
                place.Key("candidatesRegistered"),
                registered,
                record.Candidates.Count
            );
    }

    private static IEnumerable<DatasetError> Shares(Located<ContestRecord> contest)
    {
        var shares = contest.Record.Candidates.Select(c => c.Percent).OfType<double>().ToList();
        if (shares.Sum() > 100 + Rounding(shares))
            yield return VoteErrors.SharesOverWhole(contest.Place.Key("candidates"), shares.Sum());
    }

    /// <summary>How far shares that were each rounded to the same digits may lie over their sum.</summary>
    private static double Rounding(List<double> shares)
    {
        const double Half = 0.5;
        var digits = shares.Select(Digits).DefaultIfEmpty().Max();
        return shares.Count * Half / Math.Pow(10, digits);
    }

    private static int Digits(double share) =>
        share.ToString(CultureInfo.InvariantCulture).Split('.') is [_, var decimals] ? decimals.Length : 0;

    private static IEnumerable<DatasetError> Winner(Located<ContestRecord> contest)
    {
        if (contest.Record.WinningCandidate() is not { } winner)
            yield break;
        foreach (var (candidate, place) in contest.Place.Items("candidates", contest.Record.Candidates))
        {
            if (candidate.Votes > winner.Votes)
                yield return Beaten(place, winner, "votes", winner.Votes, candidate.Votes);
            else if (candidate.Percent > winner.Percent)
                yield return Beaten(place, winner, "percent", winner.Percent, candidate.Percent);
            if (candidate == winner)
                foreach (var error in Differs(contest.Record, winner, place))
                    yield return error;
        }
    }

    private static DatasetError Beaten(
        Place place,
        CandidateRecord winner,
        string key,
        IFormattable? of,
        IFormattable? has
    ) => VoteErrors.WinnerBeaten(place.Key(key), winner.Person(), key, Text(of), Text(has));

    /// <summary>What the contest says of its winner as well.</summary>
    private static IEnumerable<DatasetError> Differs(ContestRecord contest, CandidateRecord winner, Place place)
    {
        if (contest.Percent is { } share && winner.Percent is { } own && share != own)
            yield return VoteErrors.WinnerDiffers(place.Key("percent"), "percent", Text(share), Text(own));
        if (contest.Party is { } party && winner.Party is { } other && party != other)
            yield return VoteErrors.WinnerDiffers(place.Key("party"), "party", $"`{party}`", $"`{other}`");
    }

    private static string Text(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture) ?? "";
}
