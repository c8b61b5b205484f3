using Graph.Query.Errors;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Schema.Validation;

/// <summary>What rules share: reporting a fault at a place of the document, and quoting the document.</summary>
internal static class ValidationReports
{
    /// <summary>More of a client's own text helps nobody to find the place.</summary>
    private const int LongestQuote = 40;

    /// <summary>Reports a fault at the places that it is about.</summary>
    public static void Report(this ValidationContext context, QueryException fault, params ASTNode[] places) =>
        context.ReportError(new ValidationError(context.Document.Source, null, fault.Message, fault, places));

    /// <summary>The text of a part of the document, cut where it is long.</summary>
    public static string Quote(this ValidationContext context, ASTNode part) =>
        Cut(context.Document.Source.Slice(part.Location.Start, part.Location.End - part.Location.Start).ToString());

    /// <summary>A text, cut where it is long.</summary>
    public static string Cut(string text) => Shortened.To(LongestQuote, text);
}
