using System.Collections.Concurrent;
using Guidelines.Documents;
using Guidelines.Search.Rows;
using Microsoft.Data.Sqlite;

namespace Guidelines.Search.Engines;

/// <summary>SQLite's FTS5 over a file that is only read.</summary>
public sealed class FtsEngine : ISearchEngine
{
    private readonly string _path;
    private readonly bool _isTemporary;
    private readonly BlockingCollection<FtsReader> _idle = [];

    private FtsEngine(string path, bool isTemporary)
    {
        _path = path;
        _isTemporary = isTemporary;

        // A search is all computing: more connections than processors would only wait for one another. All are opened now, while the file is surely there.
        for (var i = 0; i < Environment.ProcessorCount; i++)
        {
            _idle.Add(Open());
        }
    }

    /// <summary>Builds an index that is gone when it is closed.</summary>
    public static ISearchEngine Build(IReadOnlyList<SearchRow> rows)
    {
        var path = TemporaryIndexes.Add();
        try
        {
            FtsFile.Write(path, rows);
        }
        catch (SqliteException exception)
        {
            throw new SearchIndexException("the search index cannot be written", exception);
        }

        return new FtsEngine(path, isTemporary: true);
    }

    /// <summary>
    /// Keeps the index in a file, and uses the one that is there where it is of the same rows and whole. Where the file
    /// cannot be written, the index is a temporary one: a search is never refused for want of a place to keep it.
    /// </summary>
    public static SearchEngineBuilder At(string path) => rows =>
    {
        try
        {
            if (!FtsFile.IsOf(path, rows))
            {
                FtsFile.Write(path, rows);
            }

            return new FtsEngine(path, isTemporary: false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SqliteException or SearchIndexException)
        {
            return Build(rows);
        }
    };

    public ValueList<RowScore> Find(Phrase phrase) =>
        FtsText.Literal(phrase) is { } literal ? Ask(reader => reader.Find(literal)) : [];

    public ValueList<TextMark> Marks(int row, SearchField field, ValueList<Phrase> phrases) =>
        FtsText.AnyIn(FtsFile.ColumnOf(field), phrases) is { } any && Ask(reader => reader.Highlight(row, field, any)) is { } highlighted
            ? FtsText.MarksOf(highlighted)
            : [];

    /// <summary>Closes the connections; those in use when their work is done.</summary>
    public void Dispose()
    {
        _idle.CompleteAdding();
        while (_idle.TryTake(out var reader))
        {
            reader.Dispose();
        }

        if (_isTemporary)
        {
            TemporaryIndexes.Delete(_path);
        }
    }

    private T Ask<T>(Func<FtsReader, T> ask)
    {
        var reader = Take();
        try
        {
            return ask(reader);
        }
        catch (SqliteException exception)
        {
            throw new SearchIndexException("the search index cannot be read", exception);
        }
        finally
        {
            Return(reader);
        }
    }

    private FtsReader Take()
    {
        try
        {
            return _idle.Take();
        }
        catch (InvalidOperationException exception)
        {
            throw new SearchIndexException("the search index is closed", exception);
        }
    }

    private void Return(FtsReader reader)
    {
        try
        {
            _idle.Add(reader);
        }
        catch (InvalidOperationException)
        {
            // It was closed meanwhile.
            reader.Dispose();
        }
    }

    private FtsReader Open()
    {
        try
        {
            return new FtsReader(_path);
        }
        catch (SqliteException exception)
        {
            throw new SearchIndexException("the search index cannot be opened", exception);
        }
    }
}
