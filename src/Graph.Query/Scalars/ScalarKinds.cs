using System.Collections.Frozen;
using Graph.Query.Expressions;

namespace Graph.Query.Scalars;

/// <summary>The types of single values that fields may have: a line each, and besides all enums.</summary>
public static class ScalarKinds
{
    private static readonly ScalarKind[] All =
    [
        new(typeof(string), ScalarTests.Text),
        new(typeof(bool), ScalarTests.Equality),
        new(typeof(byte), ScalarTests.Order) { HasRange = true, SumType = typeof(long) },
        new(typeof(short), ScalarTests.Order) { HasRange = true, SumType = typeof(long) },
        new(typeof(int), ScalarTests.Order) { HasRange = true, SumType = typeof(long) },
        new(typeof(long), ScalarTests.Order) { HasRange = true, SumType = typeof(decimal) },
        new(typeof(float), ScalarTests.Order)
        {
            FromClient = given => (float)(double)given,
            HasRange = true,
            SumType = typeof(double),
        },
        new(typeof(double), ScalarTests.Order) { HasRange = true, SumType = typeof(double) },
        new(typeof(decimal), ScalarTests.Order) { HasRange = true, SumType = typeof(decimal) },
        new(typeof(Guid), ScalarTests.Order),
        new(typeof(DateOnly), ScalarTests.Order) { HasRange = true },
        new(typeof(DateTimeOffset), ScalarTests.Order)
        {
            FromClient = given => ((DateTimeOffset)given).ToUniversalTime(),
            HasRange = true,
        },
        new(typeof(DateTime), ScalarTests.Order)
        {
            FromClient = given => ((DateTimeOffset)given).UtcDateTime,
            HasRange = true,
        },
        new(typeof(TimeOnly), ScalarTests.Order) { HasRange = true },
        new(typeof(TimeSpan), ScalarTests.Order) { HasRange = true },
        // Two that differ in what follows `#` are one to the runtime, and two to databases.
        new(typeof(Uri), ScalarTests.Membership) { IsCountedApart = false },
        new(typeof(byte[]), ScalarTests.None) { IsSortable = false, IsCountedApart = false },
        // One of 10 KB takes 0.2 ms to read, write and compress; 1,000 of them are an answer of 10 MB.
        new(typeof(GeoJson), ScalarTests.None)
        {
            IsSortable = false,
            IsCountedApart = false,
            Rows = 50,
        },
    ];

    private static readonly FrozenDictionary<Type, ScalarKind> ByType = All.ToFrozenDictionary(kind => kind.ClrType);

    /// <summary>The kind of a type, whether values may be missing or not; null if it is none of a single value.</summary>
    /// <param name="type">Any type.</param>
    public static ScalarKind? Find(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare.IsEnum ? new(bare, ScalarTests.Membership) : ByType.GetValueOrDefault(bare);
    }

    /// <summary>The kind of the items of a list; null if the type is no list of single values.</summary>
    /// <param name="type">Any type.</param>
    public static ScalarKind? FindOfItems(Type type) =>
        Find(type) is null && ItemTypes.TryOf(type) is { } item ? Find(item) : null;

    /// <summary>A client's value in the type in which rows hold theirs.</summary>
    /// <param name="type">The type of a row's value.</param>
    /// <param name="given">The value as the schema reads it.</param>
    internal static object Read(Type type, object given) => Find(type)?.Read(given) ?? given;

    internal static bool IsScalar(Type type) => Find(type) is not null;
}
