namespace Guidelines.Service.Tests;

/// <summary>Edits content between two versions, in the ways that editors save: in place, half by half; by renaming; and broken in between.</summary>
internal sealed class LoadEditor
{
    private static readonly string[] Files = ["zz-2016/ifa.md", "zz-2025/ifa.md"];

    private readonly string _content;
    private readonly string[] _first;
    private readonly string[] _second;

    /// <summary>Makes the second version in another folder.</summary>
    public LoadEditor(string content, string other)
    {
        _content = content;
        _first = Array.ConvertAll(Files, file => File.ReadAllText(Path.Combine(content, file)));
        _second = Array.ConvertAll(_first, text => text.Replace("Bakes", "Fries", StringComparison.Ordinal).Replace("clock hours", "full clock hours", StringComparison.Ordinal).Replace("Tends", "Feeds", StringComparison.Ordinal));
        for (var i = 0; i < Files.Length; i++)
        {
            File.WriteAllText(Path.Combine(other, Files[i]), _second[i]);
        }
    }

    public int Edits { get; private set; }

    public int Broken { get; private set; }

    public async Task Run(TimeSpan between, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            Edits++;
            var texts = Edits % 2 == 1 ? _second : _first;
            switch (Edits % 5)
            {
                case 4:
                    Broken++;
                    Save(0, texts[0].Replace("{#tf-02}", "", StringComparison.Ordinal));
                    break;
                case 1 or 3:
                    await SaveByHalves(texts);
                    break;
                default:
                    Save(0, texts[0]);
                    Save(1, texts[1]);
                    break;
            }

            await Task.Delay(between, stop).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    private void Save(int file, string text)
    {
        var target = Path.Combine(_content, Files[file]);
        File.WriteAllText(target + ".new", text);
        File.Move(target + ".new", target, overwrite: true);
    }

    private async Task SaveByHalves(string[] texts)
    {
        for (var i = 0; i < Files.Length; i++)
        {
            await using var writer = new StreamWriter(Path.Combine(_content, Files[i]));
            await writer.WriteAsync(texts[i].AsMemory(0, texts[i].Length / 2));
            await writer.FlushAsync();
            await Task.Delay(20);
            await writer.WriteAsync(texts[i].AsMemory(texts[i].Length / 2));
        }
    }
}
