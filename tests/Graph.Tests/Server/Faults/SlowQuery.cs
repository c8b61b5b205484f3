namespace Graph.Tests.Server.Faults;

/// <summary>Queries that take longer than anybody waits, where what is looked through has no limit.</summary>
internal static class SlowQuery
{
    /// <summary>A filter that goes from all sources to all citations and back, four times inside each other.</summary>
    /// <param name="number">Tells it from others of its shape.</param>
    public static string LookingThroughAll(int number)
    {
        var condition = $"{{ title: {{ eq: \"{number}\" }} }}";
        for (var times = 0; times < 4; times++)
            condition = $"{{ citations: {{ some: {{ source: {condition} }} }} }}";
        return $"{{ sources(where: {condition}) {{ totalCount }} }}";
    }
}
