namespace Graph.Server.Generating;

/// <summary>
/// Decides by a seed and by what is asked about, not by the order of questions: what stands in one file need not be kept
/// for another that tells of it, too.
/// </summary>
/// <param name="seed">The seed of the dataset.</param>
internal sealed class Chance(int seed)
{
    /// <summary>Whether it is so in as many cases of a hundred.</summary>
    public bool Is(int percent, string question, int about, int further = 0) =>
        Below(100, question, about, further) < percent;

    /// <summary>A number from 0.</summary>
    public int Below(int end, string question, int about, int further = 0) =>
        (int)(Draw(question, about, further) % (uint)end);

    /// <summary>One of several.</summary>
    public T One<T>(IReadOnlyList<T> of, string question, int about, int further = 0) =>
        of[Below(of.Count, question, about, further)];

    /// <summary>A seed for what draws by itself.</summary>
    public int Seed(string question, int about, int further = 0) => (int)Draw(question, about, further);

    /// <summary>SplitMix64 over all that is asked: the same on every system, unlike hash codes.</summary>
    private uint Draw(string question, int about, int further)
    {
        var state = Mix((uint)seed);
        foreach (var letter in question)
            state = Mix(state ^ letter);
        return (uint)(Mix(Mix(state ^ (uint)about) ^ (uint)further) >> 32);
    }

    private static ulong Mix(ulong state)
    {
        state += 0x9E37_79B9_7F4A_7C15;
        state = (state ^ (state >> 30)) * 0xBF58_476D_1CE4_E5B9;
        state = (state ^ (state >> 27)) * 0x94D0_49BB_1331_11EB;
        return state ^ (state >> 31);
    }
}
