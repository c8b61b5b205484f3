using System.Globalization;
using Graph.Data.Loading.Files;

namespace Graph.Data.Loading;

/// <summary>IDs that the files do not write, because they follow from numbers, years and other IDs.</summary>
internal static class EntityIds
{
    private const int DigitsOfYear = 4;

    public static string District(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The ID of an election that the files give none.</summary>
    public static string Election(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The year of an election, with which its ID begins.</summary>
    public static int YearOf(string electionId) =>
        int.Parse(electionId.AsSpan(0, DigitsOfYear), CultureInfo.InvariantCulture);

    public static string Contest(int district, string electionId) => $"{District(district)}-{electionId}";

    public static string Candidate(string contestId, string person) => $"{contestId}-{person}";

    /// <summary>
    /// The IDs of a district's lives: the number and the year in which each begins. Of lives that begin in one year the
    /// earliest has this ID, and each further one the day instead of the year.
    /// </summary>
    /// <param name="district">The district's number.</param>
    /// <param name="since">When its lives begin, in any order.</param>
    /// <returns>The IDs in that same order.</returns>
    public static IReadOnlyList<string> Incarnations(int district, IReadOnlyList<Moment> since)
    {
        var firsts = FirstOfEachYear(since);
        return
        [
            .. since.Select(
                (s, index) => $"{District(district)}-{(firsts.Contains(index) ? Election(s.Year) : $"{s}")}"
            ),
        ];
    }

    /// <summary>
    /// The IDs of a life's mandates: the life and the deputy. Of several mandates of one deputy the earliest has this ID,
    /// and each further one also the year in which it begins; the day, where another of these begins in that year.
    /// </summary>
    /// <param name="incarnationId">ID of the life.</param>
    /// <param name="mandates">Its mandates, in any order.</param>
    /// <returns>The IDs in that same order.</returns>
    public static IReadOnlyList<string> Mandates(string incarnationId, IReadOnlyList<MandateRecord> mandates)
    {
        var ids = new string[mandates.Count];
        foreach (var ofDeputy in mandates.Index().GroupBy(m => m.Item.Deputy, StringComparer.Ordinal))
        {
            var inTime = ofDeputy.OrderBy(m => m.Item.Since).ToList();
            var further = inTime[1..];
            var firsts = FirstOfEachYear([.. further.Select(m => m.Item.Since)]);
            ids[inTime[0].Index] = $"{incarnationId}-{ofDeputy.Key}";
            foreach (var (place, (index, mandate)) in further.Index())
                ids[index] =
                    $"{incarnationId}-{ofDeputy.Key}-"
                    + (firsts.Contains(place) ? Election(mandate.Since.Year) : $"{mandate.Since}");
        }
        return ids;
    }

    /// <summary>Where those stand that are the earliest of their years.</summary>
    private static HashSet<int> FirstOfEachYear(IReadOnlyList<Moment> moments) =>
        [.. moments.Index().GroupBy(m => m.Item.Year).Select(year => year.OrderBy(m => m.Item).First().Index)];
}
