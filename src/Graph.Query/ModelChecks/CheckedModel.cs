using Graph.Query.Declaration;
using Microsoft.EntityFrameworkCore;

namespace Graph.Query.ModelChecks;

/// <summary>Builds declared entities over a database's model, and tells all at once what cannot work.</summary>
public static class CheckedModel
{
    private static readonly IModelCheck[] Checks =
    [
        new MappedEntities(),
        new PropertyKeys(),
        new KindsOfRows(),
        new MappedMembers(),
        new TranslatedTexts(),
    ];

    /// <summary>The declared entities, of which all checks find that they work.</summary>
    /// <param name="types">One declaration per entity.</param>
    /// <param name="database">A context that maps them; it is not asked for rows.</param>
    /// <param name="more">What is to be checked besides.</param>
    /// <exception cref="InvalidOperationException">Something cannot work; the message has a line for each.</exception>
    public static EntityModel Of(IEnumerable<EntityType> types, DbContext database, IEnumerable<IModelCheck> more)
    {
        var declared = new EntityModel(types, database.Model);
        string[] faults =
        [
            .. declared.Faults,
            .. Checks.Concat(more).SelectMany(check => check.Faults(declared, database)),
        ];
        return faults.Length == 0 ? declared : throw DeclarationErrors.All(faults);
    }
}
