using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="Vacancy"/>.</summary>
internal sealed class VacancyType : EntityType<Vacancy>
{
    protected override void Declare(Fields<Vacancy> fields)
    {
        fields.Key(v => v.Id);
        fields.Add(v => v.Incarnation);
        fields.Add(v => v.From);
        fields.Add(v => v.To);
        fields.Add(v => v.PreviousMandate);
        fields.Add(v => v.NextMandate);
        fields.Life(Arguments.StoodOn, Lives.OfVacancy);
        fields.OrderBy(v => v.From);
    }
}
