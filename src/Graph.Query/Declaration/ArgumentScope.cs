using System.Collections.Immutable;
using Graph.Query.Operands;

namespace Graph.Query.Declaration;

/// <summary>What arguments mean at one place of a query: some values are inherited from the fields above.</summary>
public sealed class ArgumentScope
{
    private readonly ImmutableDictionary<string, Operand> inherited;

    private ArgumentScope(ImmutableDictionary<string, Operand> inherited) => this.inherited = inherited;

    /// <summary>The scope in which nothing is inherited yet.</summary>
    public static ArgumentScope Outermost { get; } =
        new(ImmutableDictionary.Create<string, Operand>(StringComparer.Ordinal));

    /// <summary>The scope below a field that was given a value.</summary>
    /// <param name="argument">The argument; nothing changes unless it is one that is inherited.</param>
    /// <param name="value">The value; null where none was given.</param>
    public ArgumentScope With(Argument argument, Operand? value) =>
        argument.IsInherited && value is not null ? new(inherited.SetItem(argument.Name, value)) : this;

    /// <summary>The value of an argument that is given none: from above, or else its default.</summary>
    /// <param name="argument">The argument.</param>
    public Operand ValueOf(Argument argument) =>
        argument.IsInherited && inherited.TryGetValue(argument.Name, out var value) ? value : argument.Default;
}
