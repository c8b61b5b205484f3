using Graph.Query.Declaration;
using Graph.Tests.Inheritance.Model;

namespace Graph.Tests.Inheritance.Types;

internal sealed class WorkType : EntityType<Work>
{
    protected override void Declare(Fields<Work> fields)
    {
        fields.Key(w => w.Id);
        fields.Add(w => w.Title);
        fields.Add(w => w.Artist);
        fields.Add(w => w.Earlier);
        fields.List(w => w.Reviews);
        fields.Add("isPraised", w => w.Reviews.Any(r => r.Stars > 3), "Whether a review praises it.");
        fields.OrderBy(w => w.Title);
    }
}
