namespace Graph.Http.KeptAnswers;

/// <summary>What an answer depends on besides its request.</summary>
/// <param name="Revision">What is loaded, as far as is known; null where it is not known.</param>
/// <param name="Day">The day in UTC.</param>
internal readonly record struct AnswerMoment(string? Revision, DateOnly Day);
