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

    /// <summary>As many as there are languages: <see cref="Arguments.Languages"/> repeats the last one.</summary>
    private static readonly Expression<Func<List<LocalizedName>, Language[], string?>> InFirstOf = (names, languages) =>
        names
            .Where(n =>
                n.Kind == NameKind.Main
                && (
                    n.Language == languages[0]
                    || n.Language == languages[1]
                    || n.Language == languages[2]
                    || n.Language == languages[3]
                )
            )
            .OrderBy(n =>
                n.Language == languages[0] ? 0
                : n.Language == languages[1] ? 1
                : n.Language == languages[2] ? 2
                : 3
            )
            .Select(n => n.Text)
            .FirstOrDefault();

    /// <summary>Adds <c>name(language:, languages:)</c> and <c>names</c>.</summary>
    public static void AddNames<T>(this Fields<T> fields, Expression<Func<T, List<LocalizedName>>> names)
        where T : class
    {
        fields.Add(
            "name",
            Arguments.Language,
            names.Then(InLanguage),
            Arguments.Languages,
            names.Then(InFirstOf),
            "The name in a language, or in the first of several that has one; null where no source gives it in any of them."
        );
        fields.List(
            "names",
            Expression.Lambda<Func<T, IEnumerable<LocalizedName>>>(names.Body, names.Parameters),
            "The names in all languages, earlier names and other spellings included."
        );
    }
}
