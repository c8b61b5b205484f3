using Microsoft.Playwright;

namespace Graph.Browser.Tests.Ide;

/// <summary>What a person does in an IDE, whichever it is.</summary>
public interface IIde
{
    /// <summary>What its screenshots begin with.</summary>
    string Name { get; }

    /// <summary>Where it is.</summary>
    string Path { get; }

    /// <summary>Gets to the editor of operations, when the schema has been read.</summary>
    Task ReadyAsync(IPage page);

    /// <summary>The editor of operations.</summary>
    ILocator Editor(IPage page);

    /// <summary>The answer to the last operation.</summary>
    ILocator Answer(IPage page);

    /// <summary>Puts an operation in the place of what stands in the editor, and waits until the IDE has read it.</summary>
    Task WriteAsync(IPage page, string operation);

    /// <summary>Runs the operation in the editor.</summary>
    Task RunAsync(IPage page);

    /// <summary>Opens what the schema says about the root fields.</summary>
    /// <returns>Where it is shown.</returns>
    Task<ILocator> OpenDescriptionsAsync(IPage page);
}
