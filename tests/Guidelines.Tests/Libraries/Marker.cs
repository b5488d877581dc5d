using System.Reflection;
using Guidelines.Documents;

namespace Guidelines.Tests.Libraries;

/// <summary>
/// Puts a word of its own into every text of a record and of all records in it, so that a text that slips through is found by its word.
/// A string is a text unless its member is listed as a name or code: a member that somebody adds is a text until it is listed.
/// </summary>
/// <param name="names">Members that are no texts, as <c>Type.Member</c>, or <c>Type.*</c> for all of a type.</param>
internal sealed class Marker(params string[] names)
{
    private readonly HashSet<string> _names = new(names, StringComparer.Ordinal);

    /// <summary>The words given out so far: letters only, in no dictionary.</summary>
    public List<string> Words { get; } = [];

    public T Mark<T>(T record)
        where T : class => (T)MarkRecord(record);

    private object MarkRecord(object record)
    {
        var type = record.GetType();
        var marked = type.GetMethod("<Clone>$")!.Invoke(record, null)!;
        foreach (var member in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.SetMethod is not null))
        {
            var isName = _names.Contains($"{type.Name}.*") || _names.Contains($"{type.Name}.{member.Name}");
            if (!isName)
            {
                member.SetValue(marked, MarkValue(member.PropertyType, member.GetValue(marked)));
            }
        }

        return marked;
    }

    private object? MarkValue(Type type, object? value)
    {
        if (type == typeof(string))
        {
            return Next();
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            var item = type.GetGenericArguments()[0];
            return typeof(Marker).GetMethod(nameof(MarkList), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(item).Invoke(this, [value]);
        }

        return value is not null && type.IsClass ? MarkRecord(value) : value;
    }

    private ValueList<T> MarkList<T>(ValueList<T> list) => list.Select(item => (T)MarkValue(typeof(T), item)!).ToValueList();

    private string Next()
    {
        var number = Words.Count;
        var letters = string.Concat(Enumerable.Range(0, 4).Select(place => (char)('a' + (number / (int)Math.Pow(26, place) % 26))));
        Words.Add("quux" + letters);
        return $"Digs {Words[^1]} beds.";
    }
}
