using GraphQL.Types;

namespace Graph.Client.Generator.Shapes;

/// <summary>The types of the fragments that operations spread, each made once.</summary>
internal sealed class FragmentTypes(
    ClientFragments fragments,
    ISchema schema,
    CSharpTypes types,
    ICollection<Fault> faults
)
{
    private readonly Dictionary<string, FragmentShape> shapes = [];

    /// <summary>The fragments that were spread.</summary>
    public IEnumerable<FragmentShape> All => shapes.Values;

    /// <summary>The type of a fragment.</summary>
    /// <param name="name">Name of the fragment.</param>
    /// <param name="source">An operation that spreads it.</param>
    public FragmentShape Of(string name, OperationFile source)
    {
        if (!shapes.TryGetValue(name, out var shape))
        {
            var shaper = new AnswerShaper(source, schema, types, this, faults);
            shape = new FragmentShape(fragments[name], shaper.Fragment(name));
            shapes.Add(name, shape);
        }
        return shape;
    }
}
