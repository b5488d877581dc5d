using System.Globalization;

namespace Guidelines.Benchmarks.Search;

/// <summary>A query as someone typed it, and what a coordinator would want them to find.</summary>
/// <param name="Id">Its number in the set.</param>
/// <param name="Kind">Whose query it is, or what is hard in it.</param>
/// <param name="Text">As typed.</param>
/// <param name="Wanted">Gains by id: 3 what is pointed at first, 2 clearly relevant, 1 related. The id of a competency stands for all its behaviors.</param>
internal sealed record JudgedQuery(string Id, string Kind, string Text, IReadOnlyDictionary<string, int> Wanted)
{
    /// <summary>The set that ranking may be tuned by, and the one that only tells how good it is.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<JudgedQuery> Queries)> Sets { get; } =
        [("tuning", Load("queries-tuning.tsv")), ("held out", Load("queries-heldout.tsv"))];

    // The tables are this project's own: four fields without quotes, the first line their names.
    private static IReadOnlyList<JudgedQuery> Load(string file) =>
    [
        .. from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Search", file)).Skip(1)
           let fields = line.Split('\t')
           select new JudgedQuery(fields[0], fields[1], fields[2], fields[3].Split(' ').Select(wanted => wanted.Split('='))
               .ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.Ordinal)),
    ];
}
