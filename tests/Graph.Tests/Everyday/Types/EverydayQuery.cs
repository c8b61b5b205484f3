using Graph.Query.Declaration;
using Graph.Schema.Roots;
using Graph.Tests.Everyday.Model;

namespace Graph.Tests.Everyday.Types;

internal sealed class EverydayQuery : QueryDeclaration
{
    public override string Description => "A model with all scalars.";

    protected override void Declare(QueryFields query)
    {
        query.Nodes();
        query.Connection<Sample>("samples", "All samples.");
        query.Connection<Named>("named", "All that is named.");
        query.Connection<Animal>("animals", "All animals.");
        query.Connection<ByShort>("shorts", "All with such a key.");
        query.Connection<ByLong>("longs", "All with such a key.");
        query.Connection<ByGuid>("guids", "All with such a key.");
        query.One<Sample, DateTime>(
            "sampleOf",
            Argument.Required<DateTime>("moment", "Its moment."),
            (s, moment) => s.Moment == moment,
            "The sample of a moment."
        );
    }
}
