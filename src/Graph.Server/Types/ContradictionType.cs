using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="Contradiction"/>.</summary>
internal sealed class ContradictionType : EntityType<Contradiction>
{
    protected override void Declare(Fields<Contradiction> fields)
    {
        fields.Key(c => c.Id);
        fields.Add(c => c.Kind);
        fields.Node(
            "subject",
            "What the contradiction is about.",
            c => c.Legislature,
            c => c.District,
            c => c.Incarnation,
            c => c.Region,
            c => c.Area,
            c => c.Settlement,
            c => c.Election,
            c => c.Contest,
            c => c.Candidate,
            c => c.Deputy,
            c => c.Mandate,
            c => c.Party,
            c => c.Act
        );
        fields.Add(c => c.Message);
        fields.List(c => c.Citations);
    }
}
