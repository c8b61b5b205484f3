using Graph.Query.Declaration;
using Graph.Tests.Docs.Model;

namespace Graph.Tests.Docs.Types;

internal sealed class LoanType : EntityType<Loan>
{
    protected override void Declare(Fields<Loan> fields)
    {
        fields.Add(l => l.Book);
        fields.Add(l => l.LentDate);
        fields.Add(l => l.ReturnedDate);
        fields.Life(
            Arguments.OutOn,
            (l, from, to) => l.LentDate <= to && (l.ReturnedDate == null || from < l.ReturnedDate)
        );
        fields.OrderBy(l => l.LentDate);
    }
}
