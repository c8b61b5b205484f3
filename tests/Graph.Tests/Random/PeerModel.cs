using Graph.Tests.Peer.Model;

namespace Graph.Tests.Random;

/// <summary>The peer's model once more, by hand and over objects, so that the library has something to agree with.</summary>
internal static class PeerModel
{
    // Types that stand further down are not there yet when a field refers to them, and are when it is read: hence `!`.
    private static readonly object[] Texts = ["", "a", "A", "No. 1", "%", "_", "\\", "ақ", "Ақтөбе", "Ж", "é"];
    private static readonly object[] SmallNumbers = [0, 1, 2, 3, 5, 9];
    private static readonly object[] Days =
    [
        new DateOnly(2004, 1, 1),
        new DateOnly(2007, 1, 1),
        new DateOnly(2022, 1, 1),
    ];

    public static TypeModel District { get; } =
        new([
            Value<District>("number", d => d.Number, false, SmallNumbers),
            Value<District>("name", d => d.Name, false, Texts),
            Value<District>("nameKk", d => d.NameKk, true, Texts),
            new ListModel("incarnations", d => ((District)d).Incarnations, () => Incarnation!),
        ]);

    public static TypeModel Region { get; } =
        new([
            Value<Region>("name", r => r.Name, false, Texts),
            Value<Region>("isoCode", r => r.IsoCode, true, Texts),
            Value<Region>("kind", r => r.Kind, false, [.. Enum.GetValues<RegionKind>().Cast<object>()]),
            new ListModel("incarnations", r => ((Region)r).Incarnations, () => Incarnation!),
        ]);

    public static TypeModel Incarnation { get; } =
        new([
            new OneModel("district", i => ((Incarnation)i).District, () => District),
            new OneModel("region", i => ((Incarnation)i).Region, () => Region),
            Value<Incarnation>("since", i => i.Since, false, Days),
            Value<Incarnation>("until", i => i.Until, true, Days),
            Value<Incarnation>("population", i => i.Population, true, SmallNumbers),
            Value<Incarnation>("seat", i => i.Seat, true, Texts),
            Value<Incarnation>("isCurrent", i => i.IsCurrent, false, [true, false]),
            new ListModel("contests", i => ((Incarnation)i).Contests, () => Contest!),
            new ListModel("borders", i => ((Incarnation)i).Borders, () => Border!),
        ]);

    public static TypeModel Contest { get; } =
        new([
            new OneModel("incarnation", c => ((Contest)c).Incarnation, () => Incarnation!),
            Value<Contest>("year", c => c.Year, false, [2004, 2005, 2006]),
            Value<Contest>("winner", c => c.Winner, false, Texts),
            Value<Contest>("party", c => c.Party, true, Texts),
            Value<Contest>("percent", c => c.Percent, true, [0.0, 46.7, 50.0]),
        ]);

    public static TypeModel Border { get; } =
        new([
            new OneModel("from", b => ((Border)b).From, () => Incarnation!),
            new OneModel("to", b => ((Border)b).To, () => Incarnation!),
            Value<Border>("direction", b => b.Direction, true, [.. Enum.GetValues<Compass>().Cast<object>()]),
        ]);

    private static ValueModel Value<T>(
        string name,
        Func<T, object?> read,
        bool isNullable,
        IReadOnlyList<object> values
    ) => new(name, row => read((T)row), isNullable, values);
}
