using Graph.Data.Loading.Files;
using Graph.Data.Loading.Rows;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>Legal events that form, re-establish or dissolve districts.</summary>
internal sealed class ActKind() : RecordKind<ActRecord, Act>("act")
{
    protected override void Declare(RecordFacts<ActRecord> acts)
    {
        acts.InFile("acts.json", "acts");
        acts.WrittenId(a => a.Id);
        acts.Row(Row);
    }

    protected override void Declare(RowFacts<Act> acts)
    {
        acts.Id(a => a.Id);
        acts.Label(a => a.Title);
        acts.Opening((a, _) => $"“{a.Title}”");
        acts.Cited(a => a.Citations, (c, a) => c.ActId = a.Id);
    }

    private static Act Row(ActRecord act, RowMaking making) =>
        new()
        {
            Id = act.Id,
            Kind = act.Kind,
            Title = act.Title,
            DecidedYear = act.Decided?.Year,
            DecidedOn = act.Decided?.Day,
            InEffectOn = act.InEffect,
            Note = act.Note,
            Citations = making.Citations.Of(act),
        };
}
