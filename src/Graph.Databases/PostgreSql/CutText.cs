namespace Graph.Databases.PostgreSql;

/// <summary>A statement that has some of its parameters as numbers.</summary>
/// <param name="Numbers">The numbers, by the place of the parameter.</param>
/// <param name="Text">The statement, with places for the other parameters.</param>
/// <param name="Parameters">Which of the parameters these are, in their order.</param>
/// <param name="IsOfAnyPlace">Whether these only say where pages begin.</param>
internal sealed record CutText(
    IReadOnlyDictionary<int, int> Numbers,
    string Text,
    IReadOnlyList<int> Parameters,
    bool IsOfAnyPlace
);
