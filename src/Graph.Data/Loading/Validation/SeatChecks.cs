using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>One person does not hold two mandates at a time, in one district or in two.</summary>
internal sealed class SeatChecks
{
    private readonly List<Seat> seats = [];

    /// <summary>Takes the mandates of a district.</summary>
    public void Add(DatasetPart district)
    {
        foreach (var (life, index) in district.Lives().Select((life, index) => (life, index)))
        foreach (var (number, mandate) in life.Record.Mandates.Index())
            seats.Add(new(mandate.Deputy, mandate.Period(), seats.Count, life.Place.File, index, number));
    }

    /// <summary>The mandates that begin before their deputy's earlier ones have ended, once all are taken.</summary>
    public IEnumerable<DatasetError> Find()
    {
        seats.Sort(InTime);
        for (int first = 0, end; first < seats.Count; first = end)
        {
            end = first + 1;
            while (end < seats.Count && seats[end].Deputy == seats[first].Deputy)
                end++;
            foreach (var error in Overlapping(first, end))
                yield return error;
        }
    }

    private IEnumerable<DatasetError> Overlapping(int first, int end)
    {
        for (var later = first; later < end; later++)
        for (var earlier = first; earlier < later; earlier++)
            if (seats[earlier].Period.ReachesInto(seats[later].Period))
                yield return Overlap(seats[earlier], seats[later]);
    }

    private static DatasetError Overlap(Seat earlier, Seat later) =>
        (earlier.File, earlier.Life) == (later.File, later.Life)
            ? MandateErrors.DeputyTwice(later.Place.Key("deputy"), later.Deputy, earlier.Place)
            : MandateErrors.DeputyElsewhere(
                later.Place.Key("since"),
                later.Deputy,
                earlier.Place,
                earlier.Period.Until
            );

    /// <summary>Those of one deputy together; of equal beginnings, in the order of the files.</summary>
    private static int InTime(Seat one, Seat other) =>
        string.CompareOrdinal(one.Deputy, other.Deputy) is not 0 and var byDeputy ? byDeputy
        : one.Period.Since.CompareTo(other.Period.Since) is not 0 and var byTime ? byTime
        : one.Order.CompareTo(other.Order);

    /// <summary>What is kept of a mandate.</summary>
    /// <param name="Deputy">ID of the deputy.</param>
    /// <param name="Period">From when until when it is held.</param>
    /// <param name="Order">How many were taken before.</param>
    /// <param name="File">Its file.</param>
    /// <param name="Life">Which life of the file it is part of.</param>
    /// <param name="Mandate">Which mandate of the life it is.</param>
    private readonly record struct Seat(string Deputy, Period Period, int Order, string File, int Life, int Mandate)
    {
        public Place Place => Place.Whole(File).Key("incarnations").Item(Life).Key("mandates").Item(Mandate);
    }
}
