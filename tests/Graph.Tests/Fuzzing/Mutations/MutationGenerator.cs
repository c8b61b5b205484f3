using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;
using Graph.Tests.Fuzzing.Operations;

namespace Graph.Tests.Fuzzing.Mutations;

/// <summary>Draws requests, and breaks them in one place or in a few.</summary>
internal sealed partial class MutationGenerator(Gen<Operation> operations) : Gen<BrokenRequest>
{
    private const int MostTokens = 400;

    /// <summary>Ways to break a document at one of its tokens.</summary>
    private static readonly Action<Dice, List<string>, int>[] Breaks =
    [
        (_, tokens, at) => tokens.RemoveAt(at),
        (_, tokens, at) => tokens.RemoveRange(at, tokens.Count - at),
        (_, tokens, at) => (tokens[at], tokens[^1]) = (tokens[^1], tokens[at]),
        (dice, tokens, at) => tokens[at] = dice.Pick(tokens),
        (dice, tokens, at) => tokens[at] = $" {dice.Pick(BrokenParts.Values)} ",
        (dice, tokens, at) => tokens.Insert(at, $" {dice.Pick(BrokenParts.Tokens)} "),
        (dice, tokens, at) => tokens.Insert(at, dice.Pick(BrokenParts.Letters)),
        Repeat,
        Nest,
        Misspell,
        ReplaceValue,
    ];

    public override BrokenRequest Generate(PCG pcg, Size? min, out Size size)
    {
        var operation = operations.Generate(pcg, null, out _);
        var dice = new Dice(pcg);
        var request = new BrokenRequest(Break(dice, operation));
        size = new Size((ulong)request.Body.Length);
        return request;
    }

    private static byte[] Break(Dice dice, Operation operation)
    {
        var tokens = Token().Matches(operation.Query).Select(match => match.Value).ToList();
        var variables = operation.Variables?.DeepClone().AsObject() ?? [];
        for (var count = dice.Between(0, 3); count > 0; count--)
            BreakTokens(dice, tokens);
        if (dice.Chance(40))
            BreakVariables(dice, variables);
        var body = (operation with { Query = string.Concat(tokens), Variables = variables }).Body;
        return dice.Chance(15) ? BreakBytes(dice, Encoding.UTF8.GetBytes(BreakJson(dice, body)))
            : dice.Chance(15) ? Encoding.UTF8.GetBytes(BreakJson(dice, body))
            : Encoding.UTF8.GetBytes(body);
    }

    private static void BreakTokens(Dice dice, List<string> tokens)
    {
        if (tokens.Count > 0)
            dice.Pick(Breaks)(dice, tokens, dice.Below(tokens.Count));
    }

    private static void Repeat(Dice dice, List<string> tokens, int at) =>
        tokens.InsertRange(at, Enumerable.Repeat(tokens[at] + " ", dice.Between(1, MostTokens)));

    private static void Nest(Dice dice, List<string> tokens, int at)
    {
        var (open, close) = dice.Pick([("{ id ", "}"), ("[", "]"), ("{ and: [", "]}"), ("... { ", "}"), ("(", ")")]);
        var depth = dice.Between(1, dice.Chance(50) ? 5 : MostTokens);
        tokens.Insert(at, string.Concat(Enumerable.Repeat(open, depth)));
        if (dice.Chance(80))
            tokens.Insert(dice.Between(at + 1, tokens.Count), string.Concat(Enumerable.Repeat(close, depth)));
    }

    private static void Misspell(Dice dice, List<string> tokens, int at)
    {
        var letter = dice.Below(tokens[at].Length);
        tokens[at] = dice.Chance(50)
            ? tokens[at].Remove(letter, 1)
            : tokens[at].Insert(letter, dice.Pick([tokens[at], "x", .. BrokenParts.Letters]));
    }

    /// <summary>Puts a value where one stands already, so that the document stays one.</summary>
    private static void ReplaceValue(Dice dice, List<string> tokens, int _)
    {
        var values = Enumerable.Range(0, tokens.Count).Where(at => IsValue().IsMatch(tokens[at])).ToList();
        if (values.Count > 0)
            tokens[dice.Pick(values)] = $" {dice.Pick(BrokenParts.Values)} ";
    }

    private static void BreakVariables(Dice dice, JsonObject variables)
    {
        if (variables.Count == 0)
        {
            variables[dice.Pick(["v0", "", "\u0000", "$v0"])] = JsonNode.Parse("1");
            return;
        }
        var names = variables.Select(variable => variable.Key).ToList();
        var (one, other) = (dice.Pick(names), dice.Pick(names));
        var value = variables[one]?.DeepClone();
        if (dice.Chance(30))
            variables.Remove(one);
        else if (dice.Chance(30))
            (variables[one], variables[other]) = (variables[other]?.DeepClone(), value);
        else if (dice.Chance(50))
            variables[one] = new JsonArray(value, null);
        else
            variables[one] = dice.Chance(50) ? JsonNode.Parse("{\"eq\":[{}]}") : JsonNode.Parse("\"\\u0000\"");
    }

    private static string BreakJson(Dice dice, string body)
    {
        var values = JsonPart().Matches(body);
        if (values.Count == 0)
            return body;
        var part = dice.Pick(values.ToList());
        var (start, end) = (body[..part.Index], body[(part.Index + part.Length)..]);
        return dice.Below(6) switch
        {
            0 => $"{start}{dice.Pick(BrokenParts.Json)}{end}",
            1 => $"{start}{end}",
            2 => body[..part.Index],
            3 => $"{{{body[1..^1]},{body[1..^1]}}}",
            4 => $"{start}{string.Concat(Enumerable.Repeat("[", dice.Between(1, MostTokens)))}{end}",
            _ => $"{start}{part.Value}{dice.Pick([",", ":", " ", "\0", "}", "]", "\""])}{end}",
        };
    }

    private static byte[] BreakBytes(Dice dice, byte[] body)
    {
        for (var count = dice.Between(1, 3); count > 0 && body.Length > 0; count--)
            body[dice.Below(body.Length)] = (byte)dice.Below(256);
        return body;
    }

    [GeneratedRegex("""[\p{L}\p{N}_]+|"[^"]*"|\.\.\.|\s+|.""", RegexOptions.Singleline)]
    private static partial Regex Token();

    [GeneratedRegex("""^(-?[0-9.]+|".*"|true|false|null|[A-Z_]{2,})$""", RegexOptions.Singleline)]
    private static partial Regex IsValue();

    [GeneratedRegex("""(?<=[:,\[])("(\\.|[^"\\])*"|[^"\[\]{},:]+|[\[{])""", RegexOptions.Singleline)]
    private static partial Regex JsonPart();
}
