using Graph.Query.Declaration;
using Microsoft.EntityFrameworkCore;

namespace Graph.Query.ModelChecks;

/// <summary>Finds what cannot work of declared entities, before anybody asks for them.</summary>
public interface IModelCheck
{
    /// <summary>What it finds: what is wrong, where, and what to do.</summary>
    /// <param name="declared">The declared entities.</param>
    /// <param name="database">A context that maps them; it is not asked for rows.</param>
    IEnumerable<string> Faults(EntityModel declared, DbContext database);
}
