namespace Graph.Tests.Fuzzing.Mutations;

/// <summary>What a mutation puts into a request: parts that servers have stumbled over.</summary>
internal static class BrokenParts
{
    public static readonly string[] Tokens =
    [
        .. "{ } ( ) [ ] : = ! | & @ $ ... , # \" \"\"\" \\ * / null true on query mutation subscription fragment".Split(
            ' '
        ),
        .. "extend schema @skip @include @deprecated $ $v0 __typename __type __schema where order first".Split(' '),
        "@skip(if: null)",
        "...F0",
        "fragment F0 on Query { ...F0 }",
    ];

    public static readonly string[] Values =
    [
        "0",
        "-1",
        "-0",
        "2147483648",
        "-2147483649",
        "9223372036854775808",
        "99999999999999999999999999999999999999",
        "1e400",
        "-1e-400",
        "1.5",
        "01",
        "0x10",
        "1.",
        "NaN",
        "\"\"",
        "\"\\u0000\"",
        "\"\\uD800\"",
        "\"\\u{1F600}\"",
        "\"\\x\"",
        "\"2023-02-30\"",
        "\"RGlzdHJpY3Q6MTI=\"",
        "\"RGlzdHJpY3Q6OTk5OTk5OTk5OTk=\"",
        "\"MA==\"",
        "\"LTE=\"",
        "\"OTk5OTk5OTk5OTk5\"",
        "{}",
        "[]",
        "[[]]",
        "[null]",
        "{ eq: null }",
        "{ and: [{ or: [{}] }] }",
        "null",
        "true",
        "ASC",
        "EN",
        "$v0",
        "\"\"\"\n  block\n\"\"\"",
    ];

    public static readonly string[] Letters =
    [
        "\0",
        "\uFEFF",
        "\u2028",
        "\u202E",
        "\u00A0",
        "Ж",
        "é",
        "😀",
        "\r",
        "\t",
        "\u007F",
        "\uFFFF",
        "\u0301",
    ];

    public static readonly string[] Json =
    [
        "null",
        "0",
        "-1.5e3",
        "1e999",
        "99999999999999999999",
        "\"\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "true",
        "[]",
        "{}",
        "[null]",
        "{\"a\":{\"a\":{\"a\":null}}}",
        "{\"eq\":null}",
    ];
}
