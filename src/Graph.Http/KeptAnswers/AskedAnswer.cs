using Microsoft.Net.Http.Headers;

namespace Graph.Http.KeptAnswers;

/// <summary>A request whose answer may be kept.</summary>
/// <param name="Http">The request.</param>
/// <param name="Key">What is asked.</param>
/// <param name="Before">What it was when the request came: an answer is kept only if nothing has changed since.</param>
/// <param name="Tag">The tag of the answer; null where it was not asked for in a URL.</param>
/// <param name="Started">When the request came, as a timestamp.</param>
internal sealed record AskedAnswer(
    HttpContext Http,
    AnswerKey Key,
    AnswerMoment Before,
    EntityTagHeaderValue? Tag,
    long Started
);
