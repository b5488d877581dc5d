using Guidelines.Search.Rows;
using Microsoft.Data.Sqlite;

namespace Guidelines.Search.Engines;

/// <summary>The file of an FTS5 index: how it is written, and whether one that stands there can be used.</summary>
/// <remarks>It holds the rows' texts, one FTS5 table and a name: the format's version and a fingerprint of the rows.</remarks>
internal static class FtsFile
{
    public const string Table = "rows";

    // Counted up with every change of the tables or of how texts are cut into words.
    private const string Format = "guidelines fts5 1";

    private static readonly string[] Columns = [.. SearchFields.All.Select(ColumnOf)];

    public static string ColumnOf(SearchField field) => field.ToString().ToLowerInvariant();

    /// <summary>Writes an index in the place of whatever stands there, in one step: a reader sees the old file or the new one.</summary>
    public static void Write(string path, IReadOnlyList<SearchRow> rows)
    {
        var draft = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            Fill(draft, rows);
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>Whether there is a whole index of just these rows.</summary>
    public static bool IsOf(string path, IReadOnlyList<SearchRow> rows)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        try
        {
            using var connection = Open(path);
            return Text(connection, "SELECT name FROM made") == NameOf(rows) && Text(connection, "PRAGMA quick_check(1)") == "ok";
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>Opens an index for reading. It never changes, so that no lock is needed, and nobody else's lock hinders.</summary>
    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = new UriBuilder(new Uri(Path.GetFullPath(path))) { Query = "immutable=1" }.Uri.AbsoluteUri,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Fill(string path, IReadOnlyList<SearchRow> rows)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        connection.Open();
        // A draft that is not finished is thrown away, so that nothing has to be kept for a rollback.
        Execute(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
        using var transaction = connection.BeginTransaction();
        Execute(connection, $"CREATE VIRTUAL TABLE {Table} USING fts5({string.Join(", ", Columns)}, tokenize = 'porter unicode61 remove_diacritics 2'); CREATE TABLE made(name TEXT)");
        using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO {Table}(rowid, {string.Join(", ", Columns)}) VALUES($row, {string.Join(", ", Columns.Select(column => "$" + column))})";
        var row = insert.Parameters.Add("$row", SqliteType.Integer);
        var values = Columns.Select(column => insert.Parameters.Add("$" + column, SqliteType.Text)).ToList();
        insert.Prepare();
        for (var i = 0; i < rows.Count; i++)
        {
            row.Value = i;
            for (var field = 0; field < values.Count; field++)
            {
                values[field].Value = FtsText.Indexed(rows[i][SearchFields.All[field]]);
            }

            insert.ExecuteNonQuery();
        }

        Execute(connection, $"INSERT INTO {Table}({Table}) VALUES('optimize'); INSERT INTO made(name) VALUES($name)", NameOf(rows));
        transaction.Commit();
    }

    private static string NameOf(IReadOnlyList<SearchRow> rows) => $"{Format}, {RowsFingerprint.Of(rows)}";

    private static string? Text(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return command.ExecuteScalar() as string;
    }

    private static void Execute(SqliteConnection connection, string statements, string? name = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        if (name is not null)
        {
            command.Parameters.AddWithValue("$name", name);
        }

        command.ExecuteNonQuery();
    }
}
