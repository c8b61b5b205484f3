using System.ComponentModel.DataAnnotations;

namespace Graph.Http.Caching;

/// <summary>What may be kept of answers, here and by others: the section `Answers` of the configuration.</summary>
public sealed class AnswerOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Answers";

    private const int Day = 86_400;

    /// <summary>Bytes of answers that this server keeps to give them again, compressed ones counted apart.</summary>
    /// <value>0 for none to 2,147,483,647; 67,108,864 unless set.</value>
    [Range(0, int.MaxValue)]
    public int KeptBytes { get; init; } = 67_108_864;

    /// <summary>How old what is known of the loaded data may be, in seconds, before the database is asked again.</summary>
    /// <value>0 to ask for each request, to 60; 1 unless set.</value>
    [Range(0, 60)]
    public int RevisionSeconds { get; init; } = 1;

    /// <summary>How long browsers and caches may show an answer by GET without asking again, in seconds.</summary>
    /// <value>0 to 86,400; 5 unless set.</value>
    [Range(0, Day)]
    public int MaxAgeSeconds { get; init; } = 5;

    /// <summary>How long after that they may still show it while they ask, in seconds.</summary>
    /// <value>0 to 86,400; 60 unless set.</value>
    [Range(0, Day)]
    public int StaleSeconds { get; init; } = 60;
}
