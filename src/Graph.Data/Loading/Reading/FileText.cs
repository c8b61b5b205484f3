namespace Graph.Data.Loading.Reading;

/// <summary>A file as it was read.</summary>
/// <param name="Name">Its name within the dataset's folder.</param>
/// <param name="Text">Its text, with lines ending in a line feed and without byte order mark.</param>
internal sealed record FileText(string Name, string Text);
