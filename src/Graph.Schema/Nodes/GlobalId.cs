using System.Globalization;
using System.Text;
using Graph.Query.Declaration;
using Graph.Schema.Scalars;

namespace Graph.Schema.Nodes;

/// <summary>
/// IDs that are unique over all types: base64 of <c>District:12</c>, and of each row in one form only, with the name of the
/// row's own type, and never that of a base.
/// </summary>
internal static class GlobalId
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The ID of a row.</summary>
    public static string Of(EntityType type, object key)
    {
        var value = type.Key?.ToValue(key) ?? key;
        return Convert.ToBase64String(
            Utf8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{type.Name}:{value}"))
        );
    }

    /// <summary>The type and the key that an ID names.</summary>
    /// <exception cref="Query.Errors.QueryException">It is not an ID of this server.</exception>
    public static GlobalKey Read(EntityModel model, string globalId) =>
        Find(model, globalId) ?? throw NodeErrors.NoId(globalId);

    /// <summary>The type and the key that an ID names; null where it is not an ID of this server.</summary>
    public static GlobalKey? Find(EntityModel model, string globalId) =>
        Decode(globalId) is [var name, var key]
        && model.Types.FirstOrDefault(type => type.Name == name) is { Key: { } field, IsBase: false } type
        && ReadKey(field, key) is { } value
        // Base64 and numbers can be written in several ways: white space, stray bits, `012`.
        && Of(type, value) == globalId
            ? new(type, value)
            : null;

    /// <summary>What an ID names, which must be of a given type, or of one that derives from it.</summary>
    /// <exception cref="Query.Errors.QueryException">It is no ID, or one of another type.</exception>
    public static GlobalKey Read(EntityModel model, EntityType expected, string globalId)
    {
        var found = Read(model, globalId);
        return found.Type.Is(expected) ? found : throw NodeErrors.OtherType(globalId, found.Type, expected);
    }

    private static string[] Decode(string globalId)
    {
        var bytes = new byte[globalId.Length];
        if (!Convert.TryFromBase64String(globalId, bytes, out var length))
            return [];
        try
        {
            return Utf8.GetString(bytes, 0, length).Split(':', 2);
        }
        catch (DecoderFallbackException)
        {
            // Base64 of something, but not of text: no ID of this server.
            return [];
        }
    }

    private static object? ReadKey(KeyField field, string text)
    {
        var read =
            ScalarDefinitions.Find(field.ValueType)?.ReadKey
            ?? throw new NotSupportedException($"A key of type `{field.ValueType}` has no global ID.");
        try
        {
            return read(text) is { } value ? field.FromValue(value) : null;
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or OverflowException)
        {
            // A key's own type refuses the value, e.g. an empty text: no row can have it.
            return null;
        }
    }
}
