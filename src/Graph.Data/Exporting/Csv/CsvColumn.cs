using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using Graph.Data.Model;
using Namotion.Reflection;

namespace Graph.Data.Exporting.Csv;

/// <summary>One column of a table.</summary>
/// <param name="Name">What its head says, as the schema writes names, e.g. `sinceYear`.</param>
/// <param name="Type">The type of its values in words, with all values where they are few.</param>
/// <param name="Unit">What its numbers count; empty where nothing is counted.</param>
/// <param name="Description">What it means: what the schema says of it.</param>
/// <param name="Value">From a row to its value.</param>
internal sealed record CsvColumn(string Name, string Type, string Unit, string Description, LambdaExpression Value)
{
    /// <summary>The column of a property; its documentation describes it.</summary>
    public static CsvColumn Of<TRow>(PropertyInfo property)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        return new(
            JsonNamingPolicy.CamelCase.ConvertName(property.Name),
            CsvValue.TypeOf(property.PropertyType),
            CsvUnits.Of(property),
            OneLine(property.GetXmlDocsSummary()),
            Expression.Lambda(Expression.Property(row, property), row)
        );
    }

    /// <summary>The column of the names in a language that are shown.</summary>
    public static CsvColumn Of<TRow>(Expression<Func<TRow, List<LocalizedName>>> names, Language language)
    {
        Expression<Func<List<LocalizedName>, string?>> shown = all =>
            all.Where(n => n.Language == language && n.Kind == NameKind.Main).Select(n => n.Text).FirstOrDefault();
        return new(
            $"name{language}",
            CsvValue.TypeOf(typeof(string)),
            "",
            $"The name shown in this language; empty where no source gives one. The language: "
                + OneLine(typeof(Language).GetField($"{language}")?.GetXmlDocsSummary() ?? ""),
            Expression.Lambda(CsvQuery.Inserted(shown, names.Body), names.Parameters)
        );
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
