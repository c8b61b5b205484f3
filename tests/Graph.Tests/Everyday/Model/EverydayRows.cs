namespace Graph.Tests.Everyday.Model;

/// <summary>Three samples, each with greater values than the one before.</summary>
internal static class EverydayRows
{
    private static readonly SampleId[] Ids = [new(1), new(2), new(3)];

    public static IEnumerable<object> All =>
        [
            Sample(1, "a", bytes: [], texts: []),
            Sample(2, "b", bytes: [1, 2, 255], texts: ["x", "y"]),
            Sample(3, "c", bytes: [0], texts: ["Ж"], known: false),
            new Named { Id = new("Z"), SampleId = Ids[0] },
            new Named { Id = new("a"), SampleId = Ids[0] },
            new Named { Id = new("é"), SampleId = Ids[1] },
            new Bird
            {
                Id = 1,
                Name = "Lark",
                Wingspan = 32,
                Song = "long",
            },
            new Animal { Id = 2, Name = "Wolf" },
            new ByShort { Id = -3 },
            new ByLong { Id = 9_007_199_254_740_993 },
            new ByGuid { Id = Code(7) },
        ];

    private static Guid Code(int number) => new($"{number:x8}-4f89-41d3-9a0c-0305e82c3301");

    private static Sample Sample(int number, string text, byte[] bytes, List<string> texts, bool known = true) =>
        new()
        {
            Id = Ids[number - 1],
            Text = text,
            Flag = number > 1,
            Small = (byte)(number * 80),
            Port = (short)(number * 10_000),
            People = number * 700_000_000,
            Cells = number * 3_000_000_000_000_000_001,
            Share = number * 0.1f,
            Weight = number * 0.1,
            Price = number * 10.05m,
            Code = Code(number * 100_000_000),
            Day = new(2020 + number, 1, 31),
            Moment = new(2020 + number, 1, 31, 12, 30, 0, 500, DateTimeKind.Utc),
            Instant = new(2020 + number, 1, 31, 12, 30, 0, TimeSpan.Zero),
            Time = new(number, 30, 0, number == 2 ? 500 : 0),
            Length = TimeSpan.FromHours(number * 20),
            Address = new($"https://example.org/?q=1#{text}"),
            Kind = (SampleKind)(number - 1),
            Bytes = bytes,
            Texts = texts,
            Numbers = [number, -number],
            Kinds = known ? [SampleKind.Third] : null,
            NoCells = known ? number : null,
            NoPrice = known ? number * 0.5m : null,
            NoCode = known ? Code(number) : null,
            NoMoment = known ? new(2020 + number, 2, 3, 4, 5, 6, DateTimeKind.Utc) : null,
            NoLength = known ? TimeSpan.FromSeconds(-number) : null,
            NoAddress = known ? new($"a/{number}", UriKind.Relative) : null,
        };
}
