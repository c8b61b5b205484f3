using System.Linq.Expressions;
using Graph.Data.Model;
using Graph.Query.Declaration;
using Graph.Query.Expressions;

namespace Graph.Server.Types;

/// <summary>The fields of everything that has names in several languages.</summary>
internal static class NamedFields
{
    private static readonly Expression<Func<List<LocalizedName>, Language, string?>> InLanguage = (names, language) =>
        names.Where(n => n.Language == language && n.Kind == NameKind.Main).Select(n => n.Text).FirstOrDefault();

    /// <summary>Adds <c>name(language:)</c> and <c>names</c>.</summary>
    public static void AddNames<T>(this Fields<T> fields, Expression<Func<T, List<LocalizedName>>> names)
        where T : class
    {
        fields.Add(
            "name",
            Arguments.Language,
            names.Then(InLanguage),
            "The name in a language; null where no source gives it in that language."
        );
        fields.List(
            "names",
            Expression.Lambda<Func<T, IEnumerable<LocalizedName>>>(names.Body, names.Parameters),
            "The names in all languages, earlier names and other spellings included."
        );
    }
}
