using System.Globalization;
using Guidelines.Documents;
using Guidelines.Search.Rows;
using Microsoft.Data.Sqlite;

namespace Guidelines.Search.Engines;

/// <summary>One connection to an index with its prepared statements, for one thread at a time.</summary>
internal sealed class FtsReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _mark;

    public FtsReader(string path)
    {
        _connection = FtsFile.Open(path);
        var weights = string.Join(", ", SearchFields.All.Select(field => SearchFields.WeightOf(field).ToString(CultureInfo.InvariantCulture)));
        _find = Prepare($"SELECT rowid, bm25({FtsFile.Table}, {weights}) FROM {FtsFile.Table} WHERE {FtsFile.Table} MATCH $phrase", "$phrase");
        _mark = Prepare($"SELECT highlight({FtsFile.Table}, $field, char({(int)FtsText.MarkStart}), char({(int)FtsText.MarkEnd})) FROM {FtsFile.Table} WHERE {FtsFile.Table} MATCH $phrase AND rowid = $row", "$phrase", "$field", "$row");
    }

    public ValueList<RowScore> Find(string phrase)
    {
        _find.Parameters[0].Value = phrase;
        using var reader = _find.ExecuteReader();
        var found = new List<RowScore>();
        while (reader.Read())
        {
            // FTS5 gives the better row the smaller number.
            found.Add(new RowScore(reader.GetInt32(0), -reader.GetDouble(1)));
        }

        return found.ToValueList();
    }

    /// <summary>The field's text with marks; null where the phrases are not in it.</summary>
    public string? Highlight(int row, SearchField field, string phrases)
    {
        _mark.Parameters[0].Value = phrases;
        _mark.Parameters[1].Value = (int)field;
        _mark.Parameters[2].Value = row;
        return _mark.ExecuteScalar() as string;
    }

    public void Dispose()
    {
        _find.Dispose();
        _mark.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Prepare(string query, params string[] parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = query;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name, Value = "" });
        }

        command.Prepare();
        return command;
    }
}
