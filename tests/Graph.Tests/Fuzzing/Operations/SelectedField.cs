using Graph.Tests.Fuzzing.Schema;

namespace Graph.Tests.Fuzzing.Operations;

/// <summary>A field that is selected.</summary>
/// <param name="Text">Alias, name and arguments, as they were written; whoever selects it again writes the same.</param>
/// <param name="Owner">The type that it was selected of.</param>
/// <param name="Field">The field.</param>
/// <param name="Rows">How many rows it asks for at the most.</param>
/// <param name="Below">What is selected of the objects that it leads to.</param>
internal sealed record SelectedField(string Text, string Owner, SchemaField Field, int Rows, SelectedObject Below);
