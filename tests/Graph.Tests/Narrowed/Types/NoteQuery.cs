using Graph.Schema.Connections;
using Graph.Schema.Roots;
using Graph.Tests.Narrowed.Model;

namespace Graph.Tests.Narrowed.Types;

internal sealed class NoteQuery : QueryDeclaration
{
    public override string Description => "Notes, of which not everybody sees all.";

    public override ListParts ListParts => ListParts.None;

    protected override void Declare(QueryFields query)
    {
        query.Connection<Note>("notes", "All notes.");
        query.Connection<Note>("published", db => db.Set<Note>().Where(n => n.IsPublished), "What everybody may read.");
        query.Connection<Note, ITenant>(
            "mine",
            (db, tenant) => db.Set<Note>().Where(n => n.Tenant == tenant.Name),
            "Those of who asks."
        );
        query.Connection<Note, ITenant>(
            "ours",
            (db, tenant) => db.Set<Note>().Where(n => tenant.Friends.Contains(n.Tenant)),
            "Those of the friends of who asks."
        );
        query.Connection<Note, ITenant, IRights>(
            "seen",
            (db, tenant, rights) => db.Set<Note>().Where(n => rights.SeesAll("red") || n.Tenant == tenant.Name),
            "Those that who asks may see."
        );
        query.Connection<Note, ITenant>(
            "remarked",
            (db, tenant) =>
                db.Set<Note>().Where(n => db.Set<Remark>().Any(r => r.NoteId == n.Id && r.Tenant == tenant.Name)),
            "Those of which who asks has said something."
        );
        query.Connection<Remark>(
            "saidOfPublished",
            db => db.Set<Note>().Where(n => n.IsPublished).SelectMany(n => n.Remarks),
            "What was said of what everybody may read."
        );
    }
}
