using CsCheck;

namespace Graph.Tests.Fuzzing.Operations;

/// <summary>Chances, all from one seed.</summary>
internal sealed class Dice(PCG pcg)
{
    public int Below(int count) => (int)pcg.Next((uint)count);

    public int Between(int min, int max) => min + Below(max - min + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> all) => all[Below(all.Count)];
}
