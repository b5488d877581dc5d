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

    /// <summary>Edits until it is stopped, on a thread of its own: a save by halves that waits for others is seen half done by any watch.</summary>
    public Task Run(TimeSpan between, CancellationToken stop) =>
        Task.Factory.StartNew(() => Edit(between, stop), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Edit(TimeSpan between, CancellationToken stop)
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
                    SaveByHalves(texts);
                    break;
                default:
                    Save(0, texts[0]);
                    Save(1, texts[1]);
                    break;
            }

            stop.WaitHandle.WaitOne(between);
        }
    }

    private void Save(int file, string text)
    {
        var target = Path.Combine(_content, Files[file]);
        File.WriteAllText(target + ".new", text);
        File.Move(target + ".new", target, overwrite: true);
    }

    private void SaveByHalves(string[] texts)
    {
        for (var i = 0; i < Files.Length; i++)
        {
            using var writer = new StreamWriter(Path.Combine(_content, Files[i]));
            writer.Write(texts[i].AsSpan(0, texts[i].Length / 2));
            writer.Flush();
            Thread.Sleep(20);
            writer.Write(texts[i].AsSpan(texts[i].Length / 2));
        }
    }
}
