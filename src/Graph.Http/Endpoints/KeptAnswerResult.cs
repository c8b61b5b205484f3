using Graph.Http.KeptAnswers;

namespace Graph.Http.Endpoints;

/// <summary>Sends an answer from its bytes.</summary>
/// <param name="send">Sends it.</param>
/// <param name="asked">Its request.</param>
/// <param name="answer">The answer.</param>
internal sealed class KeptAnswerResult(Func<AskedAnswer, KeptAnswer, Task> send, AskedAnswer asked, KeptAnswer answer)
    : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => send(asked, answer);
}
