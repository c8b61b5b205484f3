namespace Graph.Client.Generator.Shapes;

/// <summary>What is to be written for a fragment.</summary>
/// <param name="Source">Where the fragment stands.</param>
/// <param name="Interfaces">The interfaces of its objects: the first has its name, the others stand inside that.</param>
internal sealed record FragmentShape(ClientFragment Source, IReadOnlyList<RecordShape> Interfaces)
{
    /// <summary>The interfaces that an object has: the one of all types, and that of its own, where there is one.</summary>
    /// <param name="sets">The selection sets that the object has all fields of.</param>
    /// <param name="typeName">Its type in the schema.</param>
    public IEnumerable<RecordShape> Of(IReadOnlySet<SetPlace> sets, string typeName) =>
        Interfaces.Where(each => sets.IsSupersetOf(each.Sets) && (each.TypeName is null || each.TypeName == typeName));
}
