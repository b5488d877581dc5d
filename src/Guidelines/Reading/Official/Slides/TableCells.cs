using Guidelines.Reading.Official.Pages;

namespace Guidelines.Reading.Official.Slides;

/// <summary>Finds the cells of a table's row in what its lines left.</summary>
internal static class TableCells
{
    /// <summary>Lines that follow one another without an empty line belong together.</summary>
    public static List<string> Groups(string rest, IReadOnlyList<PageLine> lines)
    {
        var groups = new List<string>();
        if (rest.Length > 0)
        {
            groups.Add(rest);
        }

        foreach (var line in lines)
        {
            if (groups.Count == 0 || line.AfterSpacer)
            {
                groups.Add(line.Text);
            }
            else
            {
                groups[^1] = Lines.Join(groups[^1], line.Text);
            }
        }

        return groups;
    }

    /// <summary>
    /// Divides the groups into a given number of cells: a group holds several where a capital or a figure stands after a
    /// word that can end a cell. Null where the number cannot be met in one way.
    /// </summary>
    public static IReadOnlyList<string>? Split(IReadOnlyList<string> groups, int count)
    {
        if (groups.Count == count)
        {
            return groups;
        }

        if (groups.Count > count)
        {
            return null;
        }

        var cells = groups.SelectMany(Pieces).ToList();
        if (cells.Count == count)
        {
            return cells;
        }

        // One group alone may hold too many capitals; the first groups are the likelier to hold two cells.
        var missing = count - groups.Count;
        var taken = new List<string>();
        foreach (var group in groups)
        {
            var pieces = Pieces(group);
            var more = Math.Min(missing, pieces.Count - 1);
            missing -= more;
            taken.AddRange(pieces.Take(more));
            taken.Add(string.Join(' ', pieces.Skip(more)));
        }

        return missing == 0 ? taken : null;
    }

    private static List<string> Pieces(string group)
    {
        var pieces = new List<string>();
        foreach (var word in group.Split(' '))
        {
            var before = pieces.Count == 0 ? "" : pieces[^1];
            if (before.Length > 0 && ((Grammar.IsCapitalized(word) || char.IsDigit(before[0])) && char.IsDigit(word[0]) == char.IsDigit(before[0])) && before[^1] is not (':' or ',' or '-' or '/' or '&') && !EndsOpen(before))
            {
                pieces.Add(word);
            }
            else if (before.Length > 0)
            {
                pieces[^1] = before + " " + word;
            }
            else
            {
                pieces.Add(word);
            }
        }

        return pieces;
    }

    // "Bachelors or" cannot end a cell; the answer "No" can.
    private static bool EndsOpen(string text) => text[(text.LastIndexOf(' ') + 1)..] is var word && char.IsLower(word[0]) && Grammar.IsConnective(word);
}
