namespace Graph.Query.Errors;

/// <summary>The codes that clients find in <c>extensions.code</c> of an error; all of them stand here.</summary>
public static class ErrorCodes
{
    /// <summary>An argument has a value that is not allowed.</summary>
    public const string InvalidArgument = "INVALID_ARGUMENT";

    /// <summary>A filter cannot be understood.</summary>
    public const string InvalidFilter = "INVALID_FILTER";

    /// <summary>A sort order cannot be understood.</summary>
    public const string InvalidOrder = "INVALID_ORDER";

    /// <summary>A page was asked for with a number that is negative or contradicts another.</summary>
    public const string InvalidPage = "INVALID_PAGE";

    /// <summary>A page was asked for that is larger than a page may be.</summary>
    public const string PageTooLarge = "PAGE_TOO_LARGE";

    /// <summary>A cursor is not one of that list.</summary>
    public const string InvalidCursor = "INVALID_CURSOR";

    /// <summary>An ID is not one of this server's, or of another type than asked for.</summary>
    public const string InvalidId = "INVALID_ID";

    /// <summary>The request is not a GraphQL request.</summary>
    public const string InvalidRequest = "INVALID_REQUEST";

    /// <summary>The body is not JSON in UTF-8, or is compressed.</summary>
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";

    /// <summary>The client takes no media type that there is.</summary>
    public const string NotAcceptable = "NOT_ACCEPTABLE";

    /// <summary>The data are not kept in the revision that the request names.</summary>
    public const string RevisionNotFound = "REVISION_NOT_FOUND";

    /// <summary>There is nothing at that address.</summary>
    public const string NotFound = "NOT_FOUND";

    /// <summary>The HTTP method does nothing at that address.</summary>
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";

    /// <summary>The body has more bytes than it may have.</summary>
    public const string BodyTooLarge = "BODY_TOO_LARGE";

    /// <summary>The query string has more bytes than it may have.</summary>
    public const string UrlTooLong = "URL_TOO_LONG";

    /// <summary>The document that a request names is not known here; clients send it then.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>Documents are not kept to be named; clients send them from then on.</summary>
    public const string PersistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";

    /// <summary>The document is none of those that this server answers.</summary>
    public const string DocumentNotTrusted = "DOCUMENT_NOT_TRUSTED";

    /// <summary>The operation is of a kind that the schema does not have: a mutation, or a subscription.</summary>
    public const string OperationNotSupported = "OPERATION_NOT_SUPPORTED";

    /// <summary>The document is not GraphQL.</summary>
    public const string SyntaxError = "SYNTAX_ERROR";

    /// <summary>The document does not fit the schema.</summary>
    public const string ValidationFailed = "VALIDATION_FAILED";

    /// <summary>A literal or a variable has a value that its type refuses.</summary>
    public const string InvalidValue = "INVALID_VALUE";

    /// <summary>More requests came from one address than may; `Retry-After` says when to go on.</summary>
    public const string TooManyRequests = "TOO_MANY_REQUESTS";

    /// <summary>The server answers as many requests as it can; `Retry-After` says when to try again.</summary>
    public const string ServerBusy = "SERVER_BUSY";

    /// <summary>A document has more tokens than allowed.</summary>
    public const string TooManyTokens = "TOO_MANY_TOKENS";

    /// <summary>Brackets, fields or fragments are nested more deeply than allowed.</summary>
    public const string TooDeep = "TOO_DEEP";

    /// <summary>Lists are nested more deeply than allowed.</summary>
    public const string TooManyNestedLists = "TOO_MANY_NESTED_LISTS";

    /// <summary>An operation has more lists and related rows than allowed.</summary>
    public const string TooManyRelations = "TOO_MANY_RELATIONS";

    /// <summary>A document selects more fields than allowed, or one of them too often.</summary>
    public const string TooManyFields = "TOO_MANY_FIELDS";

    /// <summary>A document has more aliases than allowed.</summary>
    public const string TooManyAliases = "TOO_MANY_ALIASES";

    /// <summary>An operation has more root fields than allowed.</summary>
    public const string TooManyRootFields = "TOO_MANY_ROOT_FIELDS";

    /// <summary>A document, or a place in it, has more directives than allowed.</summary>
    public const string TooManyDirectives = "TOO_MANY_DIRECTIVES";

    /// <summary>Filters and orders have more parts than allowed.</summary>
    public const string FilterTooLarge = "FILTER_TOO_LARGE";

    /// <summary>A list of values or of IDs is longer than allowed.</summary>
    public const string ListTooLong = "LIST_TOO_LONG";

    /// <summary>An operation may read more rows than allowed.</summary>
    public const string TooExpensive = "TOO_EXPENSIVE";

    /// <summary>An answer took longer than allowed.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>The database does not answer now; the same request may succeed in some seconds.</summary>
    public const string DatabaseUnavailable = "DATABASE_UNAVAILABLE";

    /// <summary>The server failed; the error's trace ID finds the reason in its log.</summary>
    public const string InternalError = "INTERNAL_ERROR";
}
