using Graph.Http.Answers;
using Graph.Query.Errors;
using static Graph.Http.Answers.ToldBack;

namespace Graph.Http.Documents;

/// <summary>What requests are told whose documents are not known, or are not those that they name.</summary>
internal static class DocumentRefusals
{
    // Clients look for the words of these two, and for nothing else: they send the document then.
    public static RequestRefusal NotFound() => Unanswered(ErrorCodes.PersistedQueryNotFound, "PersistedQueryNotFound");

    public static RequestRefusal NotSupported() =>
        Unanswered(ErrorCodes.PersistedQueryNotSupported, "PersistedQueryNotSupported");

    public static RequestRefusal UnknownId(string id) =>
        Unanswered(
            ErrorCodes.PersistedQueryNotFound,
            $"There is no document with the ID `{Shortened(id)}`. Send the document itself, as `query`."
        );

    public static RequestRefusal NotTrusted() =>
        Unanswered(
            ErrorCodes.DocumentNotTrusted,
            "This document is none of those that are answered here. Add it to a manifest of the server, "
                + "and name it by its ID, or send it exactly as it stands there."
        );

    public static RequestRefusal NotTrusted(string id) =>
        Unanswered(
            ErrorCodes.DocumentNotTrusted,
            $"There is no document with the ID `{Shortened(id)}`, and no other documents are answered here. "
                + "Add it to a manifest of the server."
        );

    public static RequestRefusal OtherHash(string hash) =>
        Invalid(
            "`extensions.persistedQuery.sha256Hash` is not the hash of `query`. "
                + $"Send `{hash}`, the SHA-256 of its text in UTF-8, or `query` alone."
        );

    public static RequestRefusal OtherVersion() =>
        Invalid("`extensions.persistedQuery.version` is not 1. Send `\"version\": 1`; there is no other.");

    public static RequestRefusal NoHash() =>
        Invalid(
            "`extensions.persistedQuery` has no `sha256Hash`. Send the SHA-256 of the document, in hexadecimal digits."
        );

    private static RequestRefusal Invalid(string message) =>
        new(StatusCodes.Status400BadRequest, ErrorCodes.InvalidRequest, message);

    private static RequestRefusal Unanswered(string code, string message) =>
        new(StatusCodes.Status400BadRequest, code, message) { IsOfRequest = true };
}
