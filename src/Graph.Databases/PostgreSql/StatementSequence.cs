using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.PostgreSql;

/// <summary>
/// The statements that EF Core has run for one query, one for its rows and one for each list in them, in their order. It
/// is learned by watching: what is asked next can then be asked before.
/// </summary>
internal sealed class StatementSequence
{
    private static readonly ConditionalWeakTable<IRelationalCommandTemplate, StatementSequence> OfQueries = [];

    private readonly Lock gate = new();

    private StatementSequence() { }

    /// <summary>What is known.</summary>
    public IReadOnlyList<BatchedStatement> Statements { get; private set; } = [];

    /// <summary>The sequence that begins with a statement.</summary>
    public static StatementSequence Of(IRelationalCommandTemplate first) => OfQueries.GetValue(first, _ => new());

    /// <summary>Where a statement stands, from a place on; negative if it does not.</summary>
    public static int Place(IReadOnlyList<BatchedStatement> statements, IRelationalCommandTemplate asked, int from)
    {
        for (var place = from; place < statements.Count; place++)
            if (ReferenceEquals(statements[place].Template, asked))
                return place;
        return -1;
    }

    /// <summary>Remembers that a statement was run after another.</summary>
    /// <param name="asked">The statement.</param>
    /// <param name="before">The one before it; null for the first.</param>
    public void Learn(IRelationalCommandTemplate asked, IRelationalCommandTemplate? before)
    {
        lock (gate)
            if (Place(Statements, asked, 0) < 0)
            {
                var place = before is null ? 0 : Place(Statements, before, 0) + 1;
                Statements = [.. Statements.Take(place), new(asked), .. Statements.Skip(place)];
            }
    }
}
