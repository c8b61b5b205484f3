using static Graph.Tests.Schema.Limits.LimitCase;

namespace Graph.Tests.Schema.Limits;

/// <summary>What ends or stalls other servers.</summary>
public static class Attacks
{
    /// <summary>Documents by what they are, each with the code of its refusal.</summary>
    public static IReadOnlyDictionary<string, (string Query, string Code)> Documents { get; } =
        new Dictionary<string, (string, string)>()
        {
            ["10,000 aliases"] = (
                $"{{ {Repeat(10_000, i => $"a{i}: districts {{ totalCount }}")} }}",
                "TOO_MANY_TOKENS"
            ),
            ["1,000 aliases"] = ($"{{ {Repeat(1_000, i => $"a{i}: __typename")} }}", "TOO_MANY_ROOT_FIELDS"),
            ["8,000 tokens in 16 KB"] = ($"{{ {Repeat(7_998, _ => "a")} }}", "TOO_MANY_TOKENS"),
            ["3,900 times one field"] = ($"{{ {Repeat(3_900, _ => "a")} }}", "TOO_MANY_FIELDS"),
            ["one field in 49 ways, 13 times over"] = (
                $"{{ {Repeat(49, i => Repeat(13, j => $"f{j}(x: {i})"))} }}",
                "TOO_MANY_FIELDS"
            ),
            ["100,000 open square brackets"] = ($"{{ a(b: {new string('[', 100_000)}", "TOO_DEEP"),
            ["100,000 open braces"] = (new string('{', 100_000), "TOO_DEEP"),
            ["100,000 open parentheses"] = ($"{{ a{new string('(', 100_000)}", "TOO_DEEP"),
            ["a list of 1 MB"] = (
                $"{{ districts(where: {{ number: {{ in: [{Repeat(200_000, i => $"{i}")}] }} }}) {{ totalCount }} }}",
                "TOO_MANY_TOKENS"
            ),
            ["40,000 unknown fields"] = ($"{{ {Repeat(40_000, i => $"u{i}")} }}", "TOO_MANY_TOKENS"),
            ["600 chained fragments"] = (
                $"{{ ...F0 }} {Repeat(600, i => $"fragment F{i} on Query {{ ...F{i + 1} }}")} fragment F600 on Query {{ __typename }}",
                "TOO_MANY_TOKENS"
            ),
            ["400 chained fragments"] = (
                $"{{ ...F0 }} {Repeat(400, i => $"fragment F{i} on Query {{ ...F{i + 1} }}")} fragment F400 on Query {{ __typename }}",
                "TOO_DEEP"
            ),
            ["fragments that double 14 times"] = (
                $"{{ ...F0 }} {Repeat(14, i => $"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }}")} fragment F14 on Query {{ __typename }}",
                "TOO_MANY_FIELDS"
            ),
            ["a fragment in itself"] = ("{ ...A } fragment A on Query { ...A }", "VALIDATION_FAILED"),
            ["fragments in a circle"] = (
                "{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }",
                "VALIDATION_FAILED"
            ),
            ["an unused fragment in itself"] = ("{ __typename } fragment A on Query { ...A }", "VALIDATION_FAILED"),
            ["500 levels of selection"] = (Nest(500, "{ a ", "", "}"), "TOO_DEEP"),
            ["500 levels of list"] = ($"{{ a(b: {Nest(500, "[", "", "]")}) }}", "TOO_DEEP"),
            ["500 levels of input"] = (
                $"{{ districts(where: {Nest(500, "{ and: [", "{}", "] }")}) {{ totalCount }} }}",
                "TOO_DEEP"
            ),
            ["1,000 directives"] = ($"{{ __typename {Repeat(1_000, _ => "@skip(if: false)")} }}", "TOO_MANY_TOKENS"),
            ["500 directives"] = ($"{{ __typename {Repeat(500, _ => "@skip(if: false)")} }}", "TOO_MANY_DIRECTIVES"),
            ["circular introspection"] = (
                $"{{ __schema {{ types {{ {Nest(5, "fields { type { ", "name", "} } ")} }} }} }}",
                "TOO_EXPENSIVE"
            ),
            ["repeated introspection"] = (
                $"{{ {Repeat(20, i => $"s{i}: __schema {{ types {{ fields {{ args {{ name }} }} }} }}")} }}",
                "TOO_EXPENSIVE"
            ),
            ["an integer of 50,000 digits"] = (
                $"{{ district(number: {new string('9', 50_000)}) {{ id }} }}",
                "INVALID_VALUE"
            ),
            ["a number beyond all floats"] = (
                "{ contests(where: { percent: { gt: 1e400 } }) { totalCount } }",
                "INVALID_VALUE"
            ),
            ["an escape of code points"] = ("""{ districts(after: "\u{1F600}") { totalCount } }""", "SYNTAX_ERROR"),
            ["a null character in the text"] = ("{ districts(after: \"\0\") { totalCount } }", "SYNTAX_ERROR"),
        };

    /// <summary>Bodies of requests by what is hostile in their variables, with the code of the refusal.</summary>
    public static IReadOnlyDictionary<string, (string Body, string Code)> Bodies { get; } =
        new Dictionary<string, (string, string)>()
        {
            ["variables 1,000 deep"] = (
                Body($"{{ \"w\": {Nest(500, "{ \"and\": [", "{}", "] }")} }}"),
                "INVALID_REQUEST"
            ),
            ["a key given twice"] = (
                Body("""{ "w": { "number": { "eq": 1 }, "number": { "eq": 2 } } }"""),
                "INVALID_REQUEST"
            ),
            ["a variable given twice"] = (Body("""{ "w": {}, "w": {} }"""), "INVALID_REQUEST"),
            ["an integer of 50,000 digits"] = (
                Body($$"""{ "w": { "number": { "eq": {{new string('9', 50_000)}} } } }"""),
                "INVALID_VALUE"
            ),
            ["a number beyond all floats"] = (Body("""{ "w": { "number": { "eq": 1e400 } } }"""), "INVALID_VALUE"),
            ["half a character"] = (Body("""{ "w": { "name": { "eq": "\ud800" } } }"""), "INVALID_REQUEST"),
        };

    private static string Body(string variables) =>
        "{ \"query\": \"query ($w: DistrictFilterInput) { districts(where: $w) { totalCount } }\", \"variables\": "
        + variables
        + " }";
}
