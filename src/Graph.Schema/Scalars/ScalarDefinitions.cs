using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Graph.Query.Scalars;
using Graph.Query.Sorting;
using Graph.Schema.Naming;
using GraphQL.Types;

namespace Graph.Schema.Scalars;

/// <summary>The scalars, a line each, with Hot Chocolate's names; and besides all enums.</summary>
internal static class ScalarDefinitions
{
    private const string NumberHint = "Write a number from";

    private static readonly ScalarDefinition[] All =
    [
        ScalarDefinition.Of<string>("String", () => new TextType(), (json, text) => json.WriteStringValue(text)) with
        {
            Hint = "Write a text in quotes.",
            ReadKey = text => TextCharacters.AreTaken(text) ? text : null,
        },
        ScalarDefinition.Of<bool>("Boolean", Boolean, (json, value) => json.WriteBooleanValue(value)) with
        {
            Hint = "Write `true` or `false`.",
        },
        Whole<byte>(
            "Byte",
            () => OfBits<byte>("Byte", "8 bits, never negative"),
            (json, n) => json.WriteNumberValue(n)
        ),
        Whole<short>("Short", () => OfBits<short>("Short", "16 bits"), (json, n) => json.WriteNumberValue(n)),
        Whole<int>("Int", () => new IntType(), (json, n) => json.WriteNumberValue(n)),
        Whole<long>("Long", () => OfBits<long>("Long", "64 bits"), (json, n) => json.WriteNumberValue(n)),
        ScalarDefinition.Of<float>("Float", () => new FloatType(), (json, n) => json.WriteNumberValue(n)),
        ScalarDefinition.Of<double>("Float", () => new FloatType(), (json, n) => json.WriteNumberValue(n)) with
        {
            Hint = $"{NumberHint} {double.MinValue:R} to {double.MaxValue:R}.",
        },
        ScalarDefinition.Of<decimal>("Decimal", () => new DecimalType(), WriteDecimal) with
        {
            Hint = $"{NumberHint} {decimal.MinValue} to {decimal.MaxValue}.",
        },
        ScalarDefinition.Of<Guid>("UUID", () => new UuidType(), (json, id) => json.WriteStringValue(id)) with
        {
            FilterPrefix = "Uuid",
            ReadKey = text => Guid.TryParseExact(text, "D", out var id) ? id : null,
        },
        ScalarDefinition.Of<DateOnly>("LocalDate", () => new LocalDateType(), WriteDate),
        ScalarDefinition.Of<DateTimeOffset>("DateTime", () => new DateTimeType(), WriteMoment),
        ScalarDefinition.Of<DateTime>("DateTime", () => new DateTimeType(), WriteMoment),
        Text<TimeOnly>("LocalTime", () => new LocalTimeType(), LocalTimeType.Text),
        Text<TimeSpan>("TimeSpan", () => new TimeSpanType(), TimeSpanType.Text),
        Text<Uri>("URL", () => new UrlType(), address => address.OriginalString) with
        {
            FilterPrefix = "Url",
        },
        ScalarDefinition.Of<byte[]>(
            "ByteArray",
            () => new ByteArrayType(),
            (json, b) => json.WriteBase64StringValue(b)
        ),
        ScalarDefinition.Of<GeoJson>("GeoJSON", () => new GeoJsonType(), WriteGeoJson),
    ];

    private static readonly Dictionary<Type, ScalarDefinition> ByType = All.ToDictionary(each => each.ClrType);

    /// <summary>The names of all scalars.</summary>
    public static IEnumerable<string> Names => All.Select(each => each.Name).Distinct();

    /// <summary>The scalar of a type, whether values may be missing or not.</summary>
    public static ScalarDefinition Of(Type type) =>
        Find(type) ?? throw new NotSupportedException($"No GraphQL type stands for `{type}`.");

    /// <summary>The same; null if there is none.</summary>
    public static ScalarDefinition? Find(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare.IsEnum ? Enum(bare) : ByType.GetValueOrDefault(bare);
    }

    /// <summary>What to write instead of a value that is none of a scalar; empty where there is nothing to say.</summary>
    public static string Hint(string name) =>
        All.Where(each => each.Name == name).Select(each => each.Hint).FirstOrDefault(hint => hint.Length > 0, "");

    private static ScalarDefinition Enum(Type type)
    {
        var name = type == typeof(SortDirection) ? TypeNames.SortDirection : type.Name;
        return new(type, name, () => EnumType.Of(type), EnumType.Writer(type));
    }

    private static ScalarDefinition Whole<T>(string name, Func<ScalarGraphType> build, Action<Utf8JsonWriter, T> write)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T> =>
        ScalarDefinition.Of(name, build, write) with
        {
            Hint = $"Write a whole number from {T.MinValue} to {T.MaxValue}.",
            ReadKey = text =>
                T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? n : null,
        };

    private static ScalarDefinition Text<T>(string name, Func<ScalarGraphType> build, Func<T, string> write) =>
        ScalarDefinition.Of<T>(name, build, (json, value) => json.WriteStringValue(write(value)));

    private static WholeNumberType<T> OfBits<T>(string name, string size)
        where T : struct, IBinaryInteger<T> => new(name, $"A whole number of {size}.");

    private static BooleanGraphType Boolean() => new() { Description = "True or false." };

    /// <summary>Without zeros at the end: some databases give as many digits as a column has, and others those of the value.</summary>
    private static void WriteDecimal(Utf8JsonWriter json, decimal number) =>
        json.WriteNumberValue(number / 1.0000000000000000000000000000m);

    /// <summary>What the rows hold is JSON already, which the writer need not look through.</summary>
    private static void WriteGeoJson(Utf8JsonWriter json, GeoJson geometry) =>
        json.WriteRawValue(geometry.Text, skipInputValidation: true);

    private static void WriteDate(Utf8JsonWriter json, DateOnly date)
    {
        Span<char> text = stackalloc char[10];
        date.TryFormat(text, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        json.WriteStringValue(text);
    }

    /// <summary>A moment in UTC ends in `Z`.</summary>
    private static void WriteMoment(Utf8JsonWriter json, DateTimeOffset moment)
    {
        if (moment.Offset == TimeSpan.Zero)
            json.WriteStringValue(moment.UtcDateTime);
        else
            json.WriteStringValue(moment);
    }

    /// <summary>A moment that does not tell its offset is one in UTC, on every database.</summary>
    private static void WriteMoment(Utf8JsonWriter json, DateTime moment) =>
        json.WriteStringValue(DateTime.SpecifyKind(moment, DateTimeKind.Utc));
}
