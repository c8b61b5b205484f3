using GraphQLParser.AST;

namespace Graph.Client.Generator;

/// <summary>The fragments of all files: an operation of any file can spread them.</summary>
internal sealed class ClientFragments
{
    private readonly Dictionary<string, ClientFragment> fragments = [];
    private readonly HashSet<string> spread = [];

    /// <param name="files">The files.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public ClientFragments(IEnumerable<ClientFile> files, ICollection<Fault> faults)
    {
        foreach (var (file, _, definitions) in files)
        foreach (var definition in definitions)
            if (!fragments.TryAdd(NameOf(definition), new ClientFragment(file, definition)))
            {
                var first = fragments[NameOf(definition)].File;
                faults.Add(Fault.At(file, definition, Messages.FragmentTwice(NameOf(definition), first)));
            }
    }

    /// <summary>Warnings of the fragments that are in no document which was asked for.</summary>
    public IEnumerable<Fault> Unused =>
        from fragment in fragments
        where !spread.Contains(fragment.Key)
        let message = Messages.NeverSpread(fragment.Key)
        select Fault.At(fragment.Value.File, fragment.Value.Definition, message, isWarning: true);

    /// <summary>The fragment of a name.</summary>
    public ClientFragment this[string name] => fragments[name];

    /// <summary>The document of an operation, with all fragments that it leads to.</summary>
    public DocumentText DocumentOf(SourceFile file, GraphQLOperationDefinition operation)
    {
        var document = new DocumentText();
        document.Add(file, operation);
        var added = new HashSet<string>();
        Add(operation.SelectionSet);
        spread.UnionWith(added);
        return document;

        void Add(GraphQLSelectionSet set)
        {
            foreach (var name in SpreadIn(set))
                // What does not exist is found when the document is checked.
                if (added.Add(name) && fragments.TryGetValue(name, out var fragment))
                {
                    document.Add(fragment.File, fragment.Definition);
                    Add(fragment.Definition.SelectionSet);
                }
        }
    }

    private static IEnumerable<string> SpreadIn(GraphQLSelectionSet set) =>
        set.Selections.SelectMany(selection =>
            selection switch
            {
                GraphQLFragmentSpread spread => [spread.FragmentName.Name.StringValue],
                IHasSelectionSetNode { SelectionSet: { } inner } => SpreadIn(inner),
                _ => [],
            }
        );

    private static string NameOf(GraphQLFragmentDefinition fragment) => fragment.FragmentName.Name.StringValue;
}
