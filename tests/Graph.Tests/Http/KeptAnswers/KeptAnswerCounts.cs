using Graph.Http.KeptAnswers;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Http.KeptAnswers;

/// <summary>How often a server has given what it kept, and how often it has made an answer.</summary>
internal static class KeptAnswerCounts
{
    public static (long Given, long Made) Answers(this IServiceProvider services)
    {
        var answers = services.GetRequiredService<KnownAnswers>();
        return (answers.Given, answers.Made);
    }
}
