using System.Reflection;
using Graph.Query.Declaration;
using Namotion.Reflection;

namespace Graph.Schema.Naming;

/// <summary>The schema's descriptions: said in a declaration, or else in the documentation of the code.</summary>
internal static class Descriptions
{
    public const string Id =
        "Identifies this object everywhere. Opaque: keep it, and pass it to `node(id:)` unchanged.";
    public const string Where = "Conditions; all that are given must hold.";
    public const string Order = "Keys of the order, the most important first.";
    public const string First = "How many from the start.";
    public const string After = "The cursor after which the page starts.";
    public const string Last = "How many from the end.";
    public const string Before = "The cursor before which the page ends.";
    public const string Skip = "How many to leave out at the start.";

    public static string? Of(Type type) => NullIfEmpty(type.GetXmlDocsSummary());

    // What the code says of a key is about the bare value, which clients never see.
    public static string? Of(Field field) => field is KeyField ? Id : field.Description ?? OfProperty(field.Property);

    public static string? OfMember(Type enumType, string name) =>
        NullIfEmpty(enumType.GetField(name)?.GetXmlDocsSummary());

    private static string? OfProperty(PropertyInfo? property) => NullIfEmpty(property?.GetXmlDocsSummary());

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
