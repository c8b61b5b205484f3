using Microsoft.EntityFrameworkCore;

namespace Graph.Databases;

/// <summary>Where the next rows are written to.</summary>
/// <typeparam name="TContext">The context of the model.</typeparam>
public sealed class NextRows<TContext> : IAsyncDisposable
    where TContext : DbContext
{
    private readonly Action become;

    internal NextRows(TContext context, bool holdsCurrent, Action become) =>
        (Context, HoldsCurrent, this.become) = (context, holdsCurrent, become);

    /// <summary>Whether the current rows are there, to be replaced; else there are none.</summary>
    public bool HoldsCurrent { get; }

    /// <summary>Writes them.</summary>
    public TContext Context { get; }

    /// <summary>Has all contexts read them that are made from now on.</summary>
    public void BecomeCurrent() => become();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Context.DisposeAsync();
}
