using Graph.Query.Declaration;
using Graph.Tests.Everyday.Model;

namespace Graph.Tests.Everyday.Types;

internal sealed class AnimalType : EntityType<Animal>
{
    protected override void Declare(Fields<Animal> fields)
    {
        fields.Add(a => a.Name);
        fields.Add("wingspan", a => ((Bird)a).Wingspan, "In centimetres; null for what is no bird.");
        fields.Add("song", a => (a as Bird)!.Song, "Null for what is no bird."); // only asked where it is one
    }
}
