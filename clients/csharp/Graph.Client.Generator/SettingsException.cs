namespace Graph.Client.Generator;

/// <summary>A project does not say what the generator needs to know.</summary>
internal sealed class SettingsException(string message) : Exception(message);
