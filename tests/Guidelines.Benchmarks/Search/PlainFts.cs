using System.Globalization;
using System.Text.RegularExpressions;
using Guidelines.Search.Rows;
using Microsoft.Data.Sqlite;

namespace Guidelines.Benchmarks.Search;

/// <summary>What FTS5 does by itself: one column, any of the words, its own rank.</summary>
internal sealed partial class PlainFts : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly IReadOnlyList<SearchRow> _rows;

    /// <param name="rows">What is searched, as ours has it.</param>
    /// <param name="tokenizer">As FTS5 names it: <c>unicode61</c>, which is the default, or <c>porter unicode61</c>.</param>
    public PlainFts(IReadOnlyList<SearchRow> rows, string tokenizer)
    {
        _rows = rows;
        _connection.Open();
        Run($"CREATE VIRTUAL TABLE rows USING fts5(text, tokenize = '{tokenizer}')");
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO rows(rowid, text) VALUES ($id, $text)";
        var id = insert.Parameters.Add("$id", SqliteType.Integer);
        var text = insert.Parameters.Add("$text", SqliteType.Text);
        for (var row = 0; row < rows.Count; row++)
        {
            id.Value = row;
            text.Value = string.Join('\n', SearchFields.All.Select(field => rows[row][field]));
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>The rows of each result, grouped as ours are, the best first.</summary>
    public IEnumerable<IReadOnlyCollection<string>> Find(string query)
    {
        var words = Words().Matches(query).Select(word => $"\"{word.Value}\"").ToList();
        if (words.Count == 0)
        {
            return [];
        }

        using var select = _connection.CreateCommand();
        select.CommandText = "SELECT rowid FROM rows WHERE rows MATCH $query ORDER BY rank, rowid";
        select.Parameters.AddWithValue("$query", string.Join(" OR ", words));
        using var reader = select.ExecuteReader();
        var found = new List<SearchRow>();
        while (reader.Read())
        {
            found.Add(_rows[Convert.ToInt32(reader.GetInt64(0), CultureInfo.InvariantCulture)]);
        }

        return [.. found.GroupBy(row => row.Group, StringComparer.Ordinal).Select(group => group.Select(row => row.Id).Append(group.Key).ToList())];
    }

    public void Dispose() => _connection.Dispose();

    private void Run(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Words();
}
