namespace Graph.Tests.Everyday.Model;

/// <summary>One value of each scalar.</summary>
public sealed class Sample
{
    public SampleId Id { get; init; }

    public required string Text { get; init; }

    public bool Flag { get; init; }

    public byte Small { get; init; }

    public short Port { get; init; }

    public int People { get; init; }

    public long Cells { get; init; }

    public float Share { get; init; }

    public double Weight { get; init; }

    public decimal Price { get; init; }

    public Guid Code { get; init; }

    public DateOnly Day { get; init; }

    public DateTime Moment { get; init; }

    public DateTimeOffset Instant { get; init; }

    public TimeOnly Time { get; init; }

    public TimeSpan Length { get; init; }

    public required Uri Address { get; init; }

    public SampleKind Kind { get; init; }

    public required byte[] Bytes { get; init; }

    public required List<string> Texts { get; init; }

    public required int[] Numbers { get; init; }

    public List<SampleKind>? Kinds { get; init; }

    public long? NoCells { get; init; }

    public decimal? NoPrice { get; init; }

    public Guid? NoCode { get; init; }

    public DateTime? NoMoment { get; init; }

    public TimeSpan? NoLength { get; init; }

    public Uri? NoAddress { get; init; }

    public List<Named> Named { get; } = [];
}
