using Microsoft.Playwright;

namespace Graph.Browser.Tests.Ide;

/// <summary>The keyboard in an editor, which shows no more of its text than fits on the screen.</summary>
internal static class Editors
{
    /// <summary>Pastes a line in the place of all that stands there: typed brackets would be closed.</summary>
    public static async Task ReplaceTextAsync(this ILocator editor, string text)
    {
        await editor.Page.EvaluateAsync("text => navigator.clipboard.writeText(text)", text);
        await editor.ClickAsync();
        await editor.Page.Keyboard.PressAsync("Control+A");
        await editor.Page.Keyboard.PressAsync("Control+V");
        await Assertions.Expect(editor.Locator(".view-lines")).ToHaveTextAsync(text.TrimEnd());
    }

    /// <summary>Types at the end, key by key, as a person who waits for suggestions.</summary>
    public static async Task TypeAtEndAsync(this ILocator editor, string text)
    {
        await editor.Page.Keyboard.PressAsync("Control+End");
        await editor.Page.Keyboard.TypeAsync(text, new() { Delay = 50 });
    }

    /// <summary>The whole text, through the clipboard; nothing stays selected.</summary>
    public static async Task<string> CopyTextAsync(this ILocator editor)
    {
        await editor.ClickAsync();
        await editor.Page.Keyboard.PressAsync("Control+A");
        await editor.Page.Keyboard.PressAsync("Control+C");
        await editor.Page.Keyboard.PressAsync("Control+Home");
        return await editor.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
    }
}
