using System.Diagnostics;
using Graph.Data.Comparing;
using Graph.Data.Model;
using Graph.Schema.Roots;

namespace Graph.Server.Changes;

/// <summary>Differences as the values of their fields.</summary>
internal static class ChangeRows
{
    /// <summary>The values, in the order in which the fields are declared.</summary>
    public static object?[] Of(Change change) =>
        [
            change.Kind,
            change.Type,
            new FoundRow(Entity(change.Type), change.Id),
            change.Label,
            change.Field,
            change.Before,
            change.After,
        ];

    private static Type Entity(RecordType type) =>
        type switch
        {
            RecordType.Dataset => typeof(Dataset),
            RecordType.Legislature => typeof(Legislature),
            RecordType.Region => typeof(Region),
            RecordType.Area => typeof(Area),
            RecordType.Settlement => typeof(Settlement),
            RecordType.Party => typeof(Party),
            RecordType.Deputy => typeof(Deputy),
            RecordType.Source => typeof(Source),
            RecordType.Act => typeof(Act),
            RecordType.Election => typeof(Election),
            RecordType.PartyResult => typeof(PartyResult),
            RecordType.District => typeof(District),
            RecordType.Incarnation => typeof(Incarnation),
            RecordType.Coverage => typeof(Coverage),
            RecordType.Border => typeof(Border),
            RecordType.Contest => typeof(Contest),
            RecordType.Candidate => typeof(Candidate),
            RecordType.Mandate => typeof(Mandate),
            RecordType.Citation => typeof(Citation),
            _ => throw new UnreachableException(),
        };
}
