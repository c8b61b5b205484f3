using Graph.Query.Declaration;
using Graph.Tests.Inheritance.Model;

namespace Graph.Tests.Inheritance.Types;

internal sealed class ReviewType : EntityType<Review>
{
    protected override void Declare(Fields<Review> fields)
    {
        fields.Key(r => r.Id);
        fields.Add(r => r.Stars);
        fields.Add(r => r.Work);
        fields.Add(r => r.Other);
    }
}
