using Graph.Query.Compilation;

namespace Graph.Tests.Query;

public sealed class QueryKeyTests
{
    [Fact]
    public void Two_keys_of_the_same_query_are_compared_once_however_often_they_meet()
    {
        var compared = 0;
        var one = new QueryKey(new Compared("query", () => compared++));
        var other = new QueryKey(new Compared("query", () => compared++));

        Assert.All(Enumerable.Range(0, 5), _ => Assert.True(one.Equals(other) && other.Equals(one)));

        Assert.Equal(1, compared);
    }

    [Fact]
    public void Keys_of_different_queries_differ_also_where_their_hashes_are_the_same()
    {
        var one = new QueryKey(new Compared("query", () => { }));
        var other = new QueryKey(new Compared("other", () => { }));

        Assert.NotEqual(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    /// <summary>What EF Core has for a key, which compares whole expressions.</summary>
    private sealed class Compared(string query, Action note)
    {
        public override bool Equals(object? obj)
        {
            note();
            return obj is Compared other && other.Query == Query;
        }

        public override int GetHashCode() => 1;

        private string Query => query;
    }
}
