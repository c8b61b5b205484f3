using static Graph.Tests.Schema.Limits.LimitCase;

namespace Graph.Tests.Schema.Limits;

/// <summary>The default limits, by name.</summary>
internal static class LimitCases
{
    public static IReadOnlyDictionary<string, LimitCase> All { get; } =
        new Dictionary<string, LimitCase>
        {
            ["tokens"] = Of(
                4000,
                tokens => $"{{ districts {{ totalCount }} }} {Repeat(tokens - 6, _ => "#\n")}",
                "The document has more than 4000 tokens. Ask for less at a time, and pass long lists as variables.",
                "TOO_MANY_TOKENS"
            ),
            ["brackets"] = Of(
                64,
                brackets =>
                    $"{{ districts(where: {Nest((brackets - 4) / 2, "{ and: [", "{ number: { eq: 1 } }", "] }")}"
                    + ") { totalCount } }",
                "More than 64 brackets are open here. Nest less deeply.",
                "TOO_DEEP"
            ) with
            {
                OverLimit = $"{{ districts(where: {Nest(31, "{ and: [", "{}", "] }")}) {{ totalCount }} }}",
            },
            ["depth"] = Of(
                15,
                depth =>
                    $"{{ __schema {{ queryType {{ fields {{ type {{ {Nest(depth - 5, "ofType { ", "name", " }")} }} }} }} }} }}",
                "`name` is field 16 on its path; at most 15 may be inside each other. "
                    + "Ask for what lies deeper in a request of its own, e.g. from its `id`.",
                "TOO_DEEP"
            ),
            ["fragment depth"] = Of(
                15,
                depth => $"{{ {Nest(depth, "... { ", "__typename", " }")} }}",
                "This fragment is number 16 on its path; at most 15 may be inside each other. "
                    + "Write its fields where it is spread.",
                "TOO_DEEP"
            ),
            ["nested lists"] = Of(
                4,
                lists =>
                    $"{{ districts {{ nodes {{ {Nest(lists, "incarnations(first: 1) { district { ", "id", " } }")} }} }} }}",
                "`incarnations` is list 5 on its path; at most 4 lists, or first rows of lists, may be inside each other. "
                    + "Ask for it in a request of its own, e.g. from the `id` of the row above.",
                "TOO_MANY_NESTED_LISTS"
            ),
            ["nested lists of a filter"] = Of(
                4,
                lists =>
                    $"{{ districts(where: {Nest(lists, "{ incarnations: { some: { district: ", "{ number: { eq: 12 } }", " } } }")}) {{ totalCount }} }}",
                "`where.incarnations.some.district.incarnations.some.district.incarnations.some.district.incarnations.some"
                    + ".district.incarnations.some` goes into list 5 on its path; conditions may go into at most 4 lists "
                    + "inside each other. Filter nearer to the rows, or in two requests.",
                "TOO_MANY_NESTED_LISTS"
            ),
            ["relations"] = Of(
                50,
                relations =>
                    $"{{ district(number: 1) {{ {Repeat(relations - 1, i => $"a{i}: incarnations {{ id }}")} incarnations {{ id }} }} }}",
                "The operation asks for more than 50 lists and related rows. Split it into several requests.",
                "TOO_MANY_RELATIONS"
            ),
            ["weight of relations"] = new(
                Weighing(100),
                Weighing(104),
                "The lists and related rows of the operation weigh more than 100: each is 1, doubled by every list, or first row of one, that it "
                    + "stands in; in a `where` or an `order` it is 1 to 4, by the width of its rows, and counts again for every "
                    + "list below. Split it into several requests, or ask for fewer relations inside lists.",
                "TOO_MANY_RELATIONS"
            ),
            ["weight of relations in an order"] = Of(
                25,
                keys =>
                    $"{{ districts(order: [{Repeat(keys, _ => "{ incarnations: { count: ASC } }")}]) {{ totalCount nodes {{ id }} }} }}",
                "The lists and related rows of the operation weigh more than 100: each is 1, doubled by every list, or first row of one, that it "
                    + "stands in; in a `where` or an `order` it is 1 to 4, by the width of its rows, and counts again for every "
                    + "list below. Split it into several requests, or ask for fewer relations inside lists.",
                "TOO_MANY_RELATIONS"
            ),
            ["relations in a filter"] = Of(
                50,
                relations =>
                    $"{{ districts(where: {{ or: [{Repeat(relations, _ => "{ incarnations: { any: true } }")}] }}) {{ __typename }} }}",
                "The operation asks for more than 50 lists and related rows. Split it into several requests.",
                "TOO_MANY_RELATIONS"
            ),
            ["values of all lists"] = Of(
                9,
                lists =>
                    $"{{ districts(where: {{ number: {{ in: [{Repeat(250, i => $"{i}")}] }} }}) "
                    + $"{{ nodes {{ {Repeat(lists, i => $"a{i}: incarnations {{ id }}")} }} }} }}",
                "The lists in filters have 2750 values, each counted again for every list that is asked for below its `where`; "
                    + "at most 2500 are allowed. Ask for fewer at a time, or for the lists in another request.",
                "LIST_TOO_LONG"
            ),
            ["fields"] = Of(
                1000,
                fields =>
                    $"{{ {Repeat(20, i => $"a{i}: district(number: 1) {{ ...Many }}")} {Repeat(fields - 1000, _ => "district(number: 1) { id }")} }} "
                    + $"fragment Many on District {{ {Repeat(49, i => i % 2 == 0 ? "id" : "name")} }}",
                "The document selects more than 1000 fields in one operation or fragment, those of spread fragments "
                    + "included. Split it into several requests.",
                "TOO_MANY_FIELDS"
            ),
            ["repetitions"] = Of(
                50,
                repetitions => $"{{ district(number: 1) {{ {Repeat(repetitions, _ => "id")} }} }}",
                "`id` is selected more than 50 times in one object. Select it once: all of them are merged.",
                "TOO_MANY_FIELDS"
            ),
            ["aliases"] = Of(
                50,
                aliases => $"{{ district(number: 1) {{ {Repeat(aliases, i => $"a{i}: number")} }} }}",
                "The document has more than 50 aliases in one operation or fragment, those of spread fragments included. "
                    + "Fetch several rows with a filter, e.g. `where: { number: { in: [1, 2] } }`, or split it.",
                "TOO_MANY_ALIASES"
            ),
            ["root fields"] = Of(
                20,
                fields => $"{{ {Repeat(fields, i => $"a{i}: districts {{ totalCount }}")} }}",
                "The operation has more than 20 root fields. Split it into several requests.",
                "TOO_MANY_ROOT_FIELDS"
            ),
            ["directives"] = Of(
                50,
                directives =>
                    $"{{ district(number: 1) {{ {Repeat(directives, i => $"{(i % 2 == 0 ? "id" : "name")} @include(if: true)")} }} }}",
                "The document has more than 50 directives in one operation or fragment, those of spread fragments included. "
                    + "Put `@include` or `@skip` at a field above, or at a fragment.",
                "TOO_MANY_DIRECTIVES"
            ),
            ["directives at one place"] = Of(
                5,
                directives => $"query {Repeat(directives, _ => "@on")} {{ __typename }}",
                "There are 6 directives here; at most 5 may stand at one place. Leave some out.",
                "TOO_MANY_DIRECTIVES"
            ),
            ["filter nodes"] = Of(
                200,
                nodes => $"{{ districts(where: {{ or: [{Repeat(nodes - 1, _ => "{}")}] }}) {{ totalCount }} }}",
                "The filters and orders of the operation have more than 200 parts, variables included. "
                    + "Use `in` instead of `or`, or split the operation into several requests.",
                "FILTER_TOO_LARGE"
            ),
            ["filter values"] = Of(
                250,
                values =>
                    $"{{ districts(where: {{ number: {{ in: [{Repeat(values, i => $"{i}")}] }} }}) {{ totalCount }} }}",
                "`where.number.in` has 251 values; a list in a filter may have 250. Ask in several requests.",
                "LIST_TOO_LONG"
            ),
            ["ids"] = Of(
                50,
                ids => $"{{ nodes(ids: [{Repeat(ids, _ => "\"RGlzdHJpY3Q6MTI=\"")}]) {{ id }} }}",
                "`ids` has 51 values; at most 50 may be asked for at a time. Ask in several requests.",
                "LIST_TOO_LONG"
            ),
        };

    /// <summary>Of 80, and 4 for each list inside two lists.</summary>
    private static string Weighing(int weight) =>
        $$"""
            {
              other: district(number: 1) { incarnations { id } }
              district(number: 1) {
                incarnations {
                  {{Repeat(37, i => $"a{i}: contests {{ year }}")}}
                  district { incarnations { {{Repeat((weight - 80) / 4, i => $"b{i}: contests {{ year }}")}} } }
                }
              }
            }
            """;
}
