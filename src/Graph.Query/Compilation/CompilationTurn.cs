namespace Graph.Query.Compilation;

/// <summary>
/// Leave to have EF Core compile one query. Compiling takes a processor for up to a second: where nobody waits for a turn,
/// a flood of queries that nobody has asked before holds up those that are known.
/// </summary>
public sealed class CompilationTurn : IDisposable
{
    private static readonly AsyncLocal<CompilationTurn?> Current = new();
    private Action? giveBack;

    internal CompilationTurn(Action? giveBack) => this.giveBack = giveBack;

    /// <summary>No leave: a query that is not compiled yet is refused.</summary>
    public static CompilationTurn None { get; } = new(null);

    /// <summary>Has a turn hold for what is done from here on.</summary>
    public void Enter() => Current.Value = this;

    /// <inheritdoc />
    public void Dispose() => Interlocked.Exchange(ref giveBack, null)?.Invoke();

    /// <summary>Compiles in the turn that holds here, which ends with it; without any, as at the server's start, at once.</summary>
    /// <exception cref="NotCompiledException">There is no turn left.</exception>
    /// <param name="query">What is the same for all who ask the same.</param>
    /// <param name="compile">Compiles it.</param>
    internal static T Use<T>(object query, Func<T> compile)
    {
        var turn = Current.Value;
        if (turn is { giveBack: null })
            throw new NotCompiledException(query);
        using (turn)
            return compile();
    }
}
