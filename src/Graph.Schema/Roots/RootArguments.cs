using Graph.Query.Declaration;
using Graph.Schema.Planning;
using GraphQL.Types;

namespace Graph.Schema.Roots;

/// <summary>Gives root fields their arguments, and those that all of them take.</summary>
internal static class RootArguments
{
    /// <summary>Sets the field's declared arguments, and adds those that every root field takes.</summary>
    /// <param name="field">The field.</param>
    /// <param name="types">The types of the arguments.</param>
    /// <param name="declared">What the field's own code reads.</param>
    /// <param name="own">Further arguments of the field, e.g. how many rows are wanted.</param>
    public static void TakeArguments(
        this RootField field,
        RootTypes types,
        IReadOnlyList<Argument> declared,
        params IReadOnlyList<QueryArgument> own
    )
    {
        field.DeclaredArguments =
        [
            .. declared,
            .. types.ScopeArguments.Where(shared => declared.All(own => own.Name != shared.Name)),
        ];
        field.Arguments =
        [
            .. types.Scalars.Arguments(declared),
            .. own,
            .. types.Scalars.Arguments(field.DeclaredArguments.Skip(declared.Count)),
        ];
    }

    /// <summary>Sets the field's arguments, and adds those that every root field takes.</summary>
    public static void TakeArguments(this RootField field, RootTypes types, IEnumerable<QueryArgument> own)
    {
        field.DeclaredArguments = types.ScopeArguments;
        field.Arguments = [.. own, .. types.Scalars.Arguments(types.ScopeArguments)];
    }
}
