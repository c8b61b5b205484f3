using System.Globalization;

namespace Graph.Data.Loading;

/// <summary>The sentences for elections that belong to others, and for candidates and votes that cannot be right.</summary>
internal static class VoteErrors
{
    // elections

    public static DatasetError ElectionTwice(Place place, string id, Place first) =>
        At(
            place,
            $"The election of {id} stands already at `{first.Path}`. Make them one, or give one an `id` like `{id}-by`."
        );

    public static DatasetError IdOfOtherYear(Place place, string id, int year) =>
        At(place, $"`{id}` begins with another year than {year}, in which the election was. Correct one of them.");

    public static DatasetError GeneralIsPart(Place place) =>
        At(
            place,
            "An election of the whole chamber belongs to no other. Remove `partOf`, or write which `kind` this is."
        );

    public static DatasetError SecondRoundOfNone(Place place) =>
        At(place, "A second round belongs to the election that it decides. Name that one in `partOf`.");

    public static DatasetError PartOfPart(Place place, string whole, string kinds) =>
        At(place, $"`{whole}` is itself a part of an election. Name {kinds} here.");

    public static DatasetError PartBeforeWhole(Place place, string part, string whole) =>
        At(place, $"`{part}` is before `{whole}`, to which it belongs. Correct the days, or name another election.");

    // candidates

    public static DatasetError CandidateIsNobody(Place place) =>
        At(
            place,
            "Nothing says who this candidate is. Write `deputy`, or for one who has never held a mandate `id` and `names`."
        );

    public static DatasetError CandidateIsTwo(Place place, string key) =>
        At(
            place,
            $"The candidate is a deputy, whose name is known. Remove `{key}`, or `deputy` if it is somebody else."
        );

    public static DatasetError CandidateIsDeputy(Place place, string id) =>
        At(place, $"`{id}` is a deputy. Write `deputy` instead of `id` and `names`, or give the candidate another ID.");

    public static DatasetError CandidateTwice(Place place, string person, Place first) =>
        At(place, $"The candidate `{person}` stands already at `{first.Path}`. Make them one.");

    public static DatasetError SameId(Place place, string id, Place first) =>
        At(
            place,
            $"This would have the ID `{id}`, which `{first.Path}` of `{first.File}` has. Give one of them another."
        );

    // votes

    public static DatasetError SharesOverWhole(Place place, double sum) =>
        At(
            place,
            $"The candidates have {sum.ToString("0.##", CultureInfo.InvariantCulture)} per cent of the votes together. "
                + "Correct their shares: there are no more than 100."
        );

    public static DatasetError WinnerBeaten(Place place, string winner, string key, string of, string has) =>
        At(place, $"`{winner}` has won with `{key}` {of}, but here are {has}. Correct one of them, or `winner`.");

    public static DatasetError WinnerDiffers(Place place, string key, string of, string has) =>
        At(
            place,
            $"The contest has {of} for its winner's `{key}`, and this candidate, who won, {has}. Make them equal."
        );

    public static DatasetError MoreVotesThanBallots(Place place, long votes, int ballots) =>
        At(
            place,
            $"{ballots} ballots are fewer than the {votes} votes for and against the candidates and invalid ones. "
                + "Correct one of them."
        );

    public static DatasetError MoreBallotsThanVoters(Place place, int ballots, int voters) =>
        At(place, $"{ballots} ballots are more than the {voters} registered voters. Correct one of them.");

    public static DatasetError MoreCandidatesThanRegistered(Place place, int registered, int candidates) =>
        At(
            place,
            $"{registered} candidates are fewer than the {candidates} that `candidates` lists. Correct one of them."
        );

    private static DatasetError At(Place place, string message) => new(place.File, place.Path, message);
}
