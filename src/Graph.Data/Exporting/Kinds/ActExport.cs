using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Kinds;

/// <summary>Legal events as records.</summary>
internal static class ActExport
{
    public static ActRecord Of(Act act) =>
        new()
        {
            Id = act.Id,
            Kind = act.Kind,
            Title = act.Title,
            Decided = Parts.Moment(act.DecidedYear, act.DecidedOn),
            InEffect = act.InEffectOn,
            Note = act.Note,
            Citations = Parts.Citations(act.Citations),
        };
}
