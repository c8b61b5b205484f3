using System.Globalization;
using Graph.Data.Loading.Files;

namespace Graph.Data.Loading;

/// <summary>IDs that the files do not write, because they follow from numbers, years and other IDs.</summary>
internal static class EntityIds
{
    public static string District(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Election(int year) => year.ToString(CultureInfo.InvariantCulture);

    public static string Incarnation(int district, Moment since) => $"{District(district)}-{Election(since.Year)}";

    public static string Contest(int district, int electionYear) => $"{District(district)}-{Election(electionYear)}";

    public static string Mandate(string incarnationId, string deputyId) => $"{incarnationId}-{deputyId}";
}
