namespace Graph.Http.KeptAnswers;

/// <summary>What has become of an answer that others wait for.</summary>
/// <param name="Answer">The answer; null where it serves nobody else, as when it has errors.</param>
/// <param name="IsAborted">Whether there is none because its own client has hung up: another one may make it.</param>
internal readonly record struct MadeAnswer(KeptAnswer? Answer, bool IsAborted);
