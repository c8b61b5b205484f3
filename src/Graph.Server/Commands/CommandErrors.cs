using System.Text.Json;
using Graph.Data.Revisions;

namespace Graph.Server.Commands;

/// <summary>The sentences for commands that cannot do what they were asked for.</summary>
internal static class CommandErrors
{
    public static string NoFolder(string path) =>
        $"There is no folder `{path}`. Name the folder that holds `dataset.json`.";

    public static string FolderIsFile(string path) => $"`{path}` is a file. Name the folder that holds `dataset.json`.";

    public static string RowsWouldBeLost(string provider) =>
        $"The database is {provider} in this command's own memory, and would end with it. "
        + "Name one that stays, e.g. `--provider Sqlite --connection \"Data Source=graph.db\"` or "
        + "`--provider PostgreSql --connection \"Host=localhost;Database=graph;Username=graph\"`.";

    public static string NotWritten(string path, string reason) =>
        $"`{path}` cannot be written: {reason.TrimEnd('.')}. Name another place.";

    public static string PathIsUsed(string path) =>
        $"There is something at `{path}`. Name another place, or add `--overwrite` if it may be replaced.";

    public static string FormIsFolder(string format, string path) =>
        $"`{path}` is a file, and `--format {format}` writes a folder. Name one with `--to`.";

    public static string FormIsFile(string format, string path) =>
        $"`{path}` is a folder, and `--format {format}` writes a file. Name one with `--to`.";

    public static string NoFormat(string? format, IEnumerable<string> known) =>
        $"There is no form `{format}`. Name one of these with `--format`: {string.Join(", ", known)}.";

    public static string NoDay(string text) => $"`{text}` is no day. Write it like `2024-01-31`.";

    public static string FormOfAllDays(string format) =>
        $"`--format {format}` is always about all days, and `--as-of` about one. Leave it out, or name another form.";

    public static string NoTarget(string text) =>
        $"`{text}` names no dataset: there is no such folder. Write {DatasetTarget.Forms}.";

    public static string NoDatabaseFile(string path) =>
        $"There is no file `{path}`. Name the SQLite database that a dataset was loaded into.";

    public static string NothingLoaded(string target) =>
        $"In `{target}` there is no dataset. Name one that is kept, or load one with `dataset load`.";

    public static string NotRead(string target, string reason) =>
        $"`{target}` cannot be read: {reason.TrimEnd('.')}. It must be a database that can be reached, and that this "
        + "version of the server has loaded a dataset into.";

    public static string RevisionOutdated(string target) =>
        $"`{target}` is kept as another version of this program has written it, and cannot be read. Load its files again, or "
        + "name their folder.";

    public static string RevisionNotKept(string target, IReadOnlyList<KeptRevision> kept) =>
        kept.Count == 0
            ? $"There is no `{target}`: the database of the settings keeps no revision. Name another database by the "
                + "environment variables Database__Provider and Database__ConnectionString."
            : $"There is no `{target}`. The database of the settings keeps {string.Join(", ", kept.Select(Shown))}.";

    public static string NotEmpty(string path) => $"`{path}` is not empty. Name a folder that is, or one to be made.";

    public static string FileInPlace(string path) =>
        $"`{path}` is a file. Name a folder, which is empty or is to be made.";

    public static string NotANumber(string option, string given, int most) =>
        $"`{given}` is not possible for {option}. Write a whole number from 1 to {most}.";

    public static string NoFile(string path) => $"There is no file `{path}`. Name one in Popolo's form.";

    public static string NoSystem(string text) =>
        $"`{text}` is no electoral system. Write MAJORITARIAN, MIXED or PARTY_LIST.";

    public static string NotJson(string file, JsonException fault) =>
        $"`{file}` is not JSON (line {fault.LineNumber + 1}). Correct it, or name another file.";

    private static string Shown(KeptRevision revision) =>
        $"`{revision.Revision}` of {revision.LoadedAt:yyyy-MM-dd HH:mm} UTC";
}
