using System.Globalization;
using System.Text;
using Graph.Query.Declaration;
using Graph.Schema.Scalars;

namespace Graph.Schema.Nodes;

/// <summary>IDs that are unique over all types: base64 of <c>District:12</c>, and of each row in one form only.</summary>
internal static class GlobalId
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The ID of a row.</summary>
    public static string Of(EntityType type, object key) =>
        Convert.ToBase64String(Utf8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{type.Name}:{key}")));

    /// <summary>The type and the key that an ID names.</summary>
    /// <exception cref="Query.Errors.QueryException">It is not an ID of this server.</exception>
    public static GlobalKey Read(EntityModel model, string globalId) =>
        Find(model, globalId) ?? throw NodeErrors.NoId(globalId);

    /// <summary>The type and the key that an ID names; null where it is not an ID of this server.</summary>
    public static GlobalKey? Find(EntityModel model, string globalId) =>
        Decode(globalId) is [var name, var key]
        && model.Types.FirstOrDefault(type => type.Name == name) is { Key: { } field } type
        && ReadKey(field.ClrType, key) is { } value
        // Base64 and numbers can be written in several ways: white space, stray bits, `012`.
        && Of(type, value) == globalId
            ? new(type, value)
            : null;

    /// <summary>The key that an ID names, which must be one of a given type.</summary>
    /// <exception cref="Query.Errors.QueryException">It is no ID, or one of another type.</exception>
    public static object ReadKey(EntityModel model, EntityType expected, string globalId)
    {
        var (type, key) = Read(model, globalId);
        return type == expected ? key : throw NodeErrors.OtherType(globalId, type, expected);
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

    private static object? ReadKey(Type type, string key) =>
        type == typeof(string)
            ? TextCharacters.AreTaken(key)
                ? key
                : null
            : type == typeof(int)
                ? int.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : null
                : type == typeof(Guid)
                    ? Guid.TryParseExact(key, "D", out var guid)
                        ? guid
                        : null
                    : throw new NotSupportedException(
                        $"A key of type `{type}` has no global ID: use a text, an `int` or a `Guid`."
                    );
}
