using System.Linq.Expressions;

namespace Graph.Schema.Roots;

/// <summary>One entity that a search goes through.</summary>
public sealed class SearchCase
{
    private SearchCase(Type entity, LambdaExpression condition, LambdaExpression rank)
    {
        Entity = entity;
        Condition = condition;
        Rank = rank;
    }

    /// <summary>The entity's class.</summary>
    internal Type Entity { get; }

    /// <summary>From a row and a word to whether the row matches it.</summary>
    internal LambdaExpression Condition { get; }

    /// <summary>From a row and the whole text to how well the row matches it; smaller is better.</summary>
    internal LambdaExpression Rank { get; }

    /// <summary>Goes through the rows of an entity.</summary>
    /// <typeparam name="T">The entity, which has a key.</typeparam>
    /// <param name="condition">Whether a row matches a word; rows that match all words are found.</param>
    /// <param name="rank">How well a row matches the whole text; smaller is better.</param>
    public static SearchCase Of<T>(Expression<Func<T, string, bool>> condition, Expression<Func<T, string, int>> rank)
        where T : class => new(typeof(T), condition, rank);
}
