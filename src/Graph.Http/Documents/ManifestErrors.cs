using System.Text.Json;
using static Graph.Http.Answers.ToldBack;

namespace Graph.Http.Documents;

/// <summary>The sentences for manifests of trusted documents that a server cannot start with.</summary>
internal static class ManifestErrors
{
    private const string Folder = $"`{DocumentOptions.Section}:{nameof(DocumentOptions.Folder)}`";

    private const string OnlyTrusted = $"`{DocumentOptions.Section}:{nameof(DocumentOptions.OnlyTrusted)}`";

    public static string OnlyTrustedOfNone() =>
        $"{OnlyTrusted} is set, but {Folder} is not: every document would be refused. "
        + "Set the folder of the manifests that the builds of the clients write.";

    public static string NoFolder(string folder, Exception fault) =>
        $"{Folder} cannot be read: {fault.Message} Correct `{folder}`, or leave it out.";

    public static string NoManifest(string folder) =>
        $"{Folder} is `{folder}`, in which no file ends in `.json`. Put the manifests there, or leave it out.";

    public static string Unreadable(string file, Exception fault) =>
        $"The manifest `{file}` cannot be read: {fault.Message}";

    public static string NotJson(string file, JsonException fault) =>
        $"The manifest `{file}` is not valid JSON (line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}).";

    public static string NotUnicode(string file) => $"The manifest `{file}` is not valid UTF-8. Write it in UTF-8.";

    public static string NoObject(string file) =>
        $"The manifest `{file}` is no object. Write it as `{{\"<ID>\": \"<document>\"}}`, as Relay does, or in Apollo's format.";

    public static string OtherFormat(string file) =>
        $"The manifest `{file}` has `operations`, but is not in Apollo's format. Write `\"format\": "
        + "\"apollo-persisted-query-manifest\", \"version\": 1` and a list of operations.";

    public static string NoText(string file, string id) =>
        $"The manifest `{file}` has no document under `{Shortened(id)}`. Write each as `\"<ID>\": \"<document>\"`.";

    public static string NoOperation(string file, int index) =>
        $"The manifest `{file}` has no `id`, or no `body`, in operation {index + 1}. Write both as texts.";

    public static string TwoTexts(ManifestDocument one, ManifestDocument other) =>
        $"The ID `{Shortened(one.Id)}` stands for two documents, in {Files(one, other)}. Give each an ID of its own, such as its hash.";

    public static string Wrong(ManifestDocument document, string fault) =>
        $"The manifest `{document.File}` has a document `{Shortened(document.Id)}` that would be refused: {fault}";

    private static string Files(ManifestDocument one, ManifestDocument other) =>
        one.File == other.File ? $"`{one.File}`" : $"`{one.File}` and `{other.File}`";
}
