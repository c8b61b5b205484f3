using Graph.Query.Declaration;
using Graph.Tests.Docs.Model;

namespace Graph.Tests.Docs.Types;

internal sealed class BookType : EntityType<Book>
{
    protected override void Declare(Fields<Book> fields)
    {
        fields.Key(b => b.Number);
        fields.Add(b => b.Number);
        fields.Add(b => b.Title);
        fields.Add(b => b.Year);
        fields.Add(b => b.Pages);
        fields.Add("pageCount", b => b.Pages, "How many pages it has.");
        fields.Deprecate("pageCount", "Use `pages`.");
        fields.Add(b => b.Binding);
        fields.Add(b => b.Author);
        fields.Add("authorAge", b => b.Year - b.Author.BornYear, "The age that the author reached in that year.");
        fields.Add(
            "readingDays",
            Arguments.PagesADay,
            (b, pagesADay) => (b.Pages + pagesADay - 1) / pagesADay,
            "How many days it takes to read."
        );
        fields.Add(
            "isLent",
            Arguments.AsOf,
            (b, asOf) => b.Loans.Any(l => l.LentDate <= asOf && (l.ReturnedDate == null || asOf < l.ReturnedDate)),
            "Whether it was out on a day."
        );
        fields.List(b => b.Loans);
        fields.OrderBy(b => b.Number);
    }
}
