using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;

namespace Graph.Server.Commands;

/// <summary>How commands answer: in tables for people, or in JSON for programs.</summary>
internal static class CommandOutput
{
    /// <summary>A file or a program has no right margin: nothing is broken for it.</summary>
    private const int Endless = 10_000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // names stay readable; no browser gets this
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    /// <summary>Asks for JSON.</summary>
    public static Option<bool> JsonOption() => new("--json") { Description = "Answers in JSON, for programs." };

    public static void WriteJson<T>(T value) => Console.WriteLine(JsonSerializer.Serialize(value, Json));

    /// <summary>The name of an enum's value, as GraphQL and JSON have it.</summary>
    public static string Constant(Enum value) => JsonNamingPolicy.SnakeCaseUpper.ConvertName($"{value}");

    /// <summary>An empty table.</summary>
    public static Table Table(params IEnumerable<string> columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns)
            table.AddColumn(new TableColumn(new Text(column)));
        return table;
    }

    /// <summary>Adds a row of texts, in which nothing is markup.</summary>
    public static void Add(this Table table, params IEnumerable<string> texts) =>
        table.AddRow(texts.Select(text => new Text(text)));

    public static void Write(Table table)
    {
        Widen();
        AnsiConsole.Write(table);
    }

    /// <summary>Writes a line with markup, in which texts are escaped; colours are for terminals alone.</summary>
    public static void WriteLine(string markup)
    {
        Widen();
        AnsiConsole.MarkupLine(markup);
    }

    private static void Widen()
    {
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = Endless;
    }
}
