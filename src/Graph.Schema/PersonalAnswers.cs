using Graph.Schema.Planning;
using GraphQL.Types;

namespace Graph.Schema;

/// <summary>Tells whether answers may be kept for others.</summary>
public static class PersonalAnswers
{
    /// <summary>
    /// Whether some answers depend on what the server knows of who asks: then those of one client are nothing for another.
    /// </summary>
    /// <param name="schema">A schema over declared entities.</param>
    public static bool MayBePersonal(this ISchema schema) =>
        schema.Query.Fields.OfType<RootField>().Any(field => field.IsPersonal);
}
