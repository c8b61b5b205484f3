using System.Text;

namespace Graph.Tests.Data.Loading;

/// <summary>A small valid dataset in a folder of its own, to be spoilt by tests.</summary>
internal sealed class TestDataset : IDisposable
{
    public TestDataset()
    {
        foreach (var (file, text) in TestFiles.All)
            Write(file, text);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("dataset-").FullName;

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string text) => WriteBytes(file, Encoding.UTF8.GetBytes(text));

    public void WriteBytes(string file, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file)) ?? Folder);
        File.WriteAllBytes(PathOf(file), bytes);
    }

    public void Delete(string file) => File.Delete(PathOf(file));

    /// <summary>Changes the one place in a file that has this text.</summary>
    public TestDataset Replace(string file, string text, string replacement)
    {
        Assert.Equal(2, Read(file).Split(text).Length);
        Write(file, Read(file).Replace(text, replacement, StringComparison.Ordinal));
        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string PathOf(string file) => Path.Combine(Folder, file);
}
