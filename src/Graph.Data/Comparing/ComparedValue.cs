namespace Graph.Data.Comparing;

/// <summary>The value of a field, or one item of a list.</summary>
/// <param name="Field">What the schema calls the field.</param>
/// <param name="Part">Which item of the list; empty where there is one value.</param>
/// <param name="Compared">What makes it the same value in both revisions.</param>
/// <param name="Text">The value as people read it.</param>
internal sealed record ComparedValue(string Field, string Part, string Compared, string Text);
