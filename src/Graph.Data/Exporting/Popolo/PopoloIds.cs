namespace Graph.Data.Exporting.Popolo;

/// <summary>IDs of Popolo's objects: the kind before a dataset's own ID, since Popolo has kinds that share one list.</summary>
internal static class PopoloIds
{
    public static string Legislature(string id) => $"legislature/{id}";

    public static string Party(string id) => $"party/{id}";

    public static string Person(string id) => $"person/{id}";

    public static string Post(string incarnation) => $"post/{incarnation}";

    public static string District(string incarnation) => $"district/{incarnation}";

    public static string Region(string id) => $"region/{id}";

    public static string Area(string id) => $"area/{id}";

    public static string Country(string code) => $"country/{code}";

    public static string Mandate(string id) => $"mandate/{id}";

    public static string Election(string id) => $"election/{id}";
}
