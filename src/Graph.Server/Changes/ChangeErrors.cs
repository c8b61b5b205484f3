using Graph.Data.Revisions;
using Graph.Query.Errors;

namespace Graph.Server.Changes;

/// <summary>The sentences for changes that cannot be told.</summary>
internal static class ChangeErrors
{
    public static QueryException NotKept(string name, IReadOnlyList<KeptRevision> kept) =>
        new(
            ErrorCodes.RevisionNotFound,
            $"`since` is `{name}`, which is none of the revisions that are kept, or the beginning of more than one. They are "
                + $"{string.Join(", ", kept.Select(Shown))}. Give one of them, whole or its first 8 characters."
        );

    public static QueryException Outdated(string name) =>
        new(
            ErrorCodes.RevisionNotFound,
            $"`since` is `{name}`, which is kept as another version of this server has written it, and cannot be read. Load its "
                + "files again to have it kept anew, or compare folders with the command `dataset diff`."
        );

    public static QueryException NothingKept() =>
        new(
            ErrorCodes.RevisionNotFound,
            "This server keeps no earlier revision, so that nothing is known of what changed. A database that keeps them is "
                + "set by `Database:Provider`; until another dataset was loaded into it there is none either."
        );

    public static QueryException TooManyRows(long rows, int allowed) =>
        new(
            ErrorCodes.TooExpensive,
            $"The two revisions have {rows} records together; {allowed} may be looked through. Compare them with the command "
                + "`dataset diff`, or raise `Limits:LookedThrough`."
        );

    private static string Shown(KeptRevision revision) =>
        $"`{revision.Revision}` of {revision.LoadedAt:yyyy-MM-dd HH:mm} UTC{(revision.IsCurrent ? " (served)" : "")}";
}
