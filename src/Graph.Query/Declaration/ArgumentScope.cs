using System.Collections.Immutable;

namespace Graph.Query.Declaration;

/// <summary>What arguments mean at one place of a query: some values are inherited from the fields above.</summary>
public sealed class ArgumentScope
{
    private readonly TimeProvider clock;
    private readonly ImmutableDictionary<string, object> inherited;

    /// <summary>Starts a scope in which nothing is inherited yet.</summary>
    /// <param name="clock">Tells what day it is, for defaults such as "today".</param>
    public ArgumentScope(TimeProvider clock)
        : this(clock, ImmutableDictionary.Create<string, object>(StringComparer.Ordinal)) { }

    private ArgumentScope(TimeProvider clock, ImmutableDictionary<string, object> inherited)
    {
        this.clock = clock;
        this.inherited = inherited;
    }

    /// <summary>The scope below a field that was given a value.</summary>
    /// <param name="argument">The argument; nothing changes unless it is one that is inherited.</param>
    /// <param name="value">The value; null where none was given.</param>
    public ArgumentScope With(Argument argument, object? value) =>
        argument.IsInherited && value is not null ? new(clock, inherited.SetItem(argument.Name, value)) : this;

    /// <summary>The value of an argument that is given none: from above, or else its default.</summary>
    /// <param name="argument">The argument.</param>
    public object? ValueOf(Argument argument) =>
        argument.IsInherited && inherited.TryGetValue(argument.Name, out var value) ? value : argument.Default(clock);
}
