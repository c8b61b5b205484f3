using System.Globalization;
using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>
/// Makes the rows that tell when nobody held a mandate of a life, from the first and the last days that comparisons take:
/// where only years are known, these are the widest, so that what lies between two of them is certainly without.
/// </summary>
internal sealed class VacancyRows(IReadOnlyList<Incarnation> lives, IReadOnlyList<Mandate> mandates)
{
    private readonly ILookup<string, Mandate> mandatesOf = mandates
        .OrderBy(m => m.FirstDay)
        .ToLookup(m => m.IncarnationId, StringComparer.Ordinal);

    /// <summary>None of a life without a mandate: nobody knows whether there was one.</summary>
    public IEnumerable<Vacancy> All() => lives.Where(l => mandatesOf[l.Id].Any()).SelectMany(Of);

    private IEnumerable<Vacancy> Of(Incarnation life)
    {
        var free = life.SinceDate ?? DateOnly.MaxValue; // the first day is not certain where only the year is known
        Mandate? previous = null;
        foreach (var mandate in mandatesOf[life.Id])
        {
            if (free < mandate.FirstDay)
                yield return Row(life, free, mandate.FirstDay, previous, mandate);
            if (previous is null || mandate.EndDay > previous.EndDay)
                previous = mandate;
            free = previous.EndDay;
        }
        if (life.UntilYear is null ? free < DateOnly.MaxValue : free < life.UntilDate)
            yield return Row(life, free, life.UntilDate, previous, next: null);
    }

    private static Vacancy Row(Incarnation life, DateOnly from, DateOnly? to, Mandate? previous, Mandate? next) =>
        new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{life.Id}-{from:O}"),
            IncarnationId = life.Id,
            From = from,
            To = to,
            PreviousMandateId = previous?.Id,
            NextMandateId = next?.Id,
        };
}
