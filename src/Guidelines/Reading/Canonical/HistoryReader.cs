using Guidelines.Diagnostics;
using Guidelines.Documents;
using Markdig.Syntax;

namespace Guidelines.Reading.Canonical;

/// <summary>Reads a history: headings that are dates, with a list of what happened below each.</summary>
internal static class HistoryReader
{
    public static ValueList<DatedFact> Read(IReadOnlyList<Block> blocks, FileContext file)
    {
        var parts = HeadedBlocks.Split(blocks, 2);
        foreach (var block in parts[0].Blocks)
        {
            file.Unexpected(block, $"a history begins with a date such as '## 1977'; {FileContext.Name(block)} has no meaning before it");
        }

        var facts = new List<DatedFact>();
        var last = (string?)null;
        foreach (var part in parts.Skip(1))
        {
            var date = ReadDate(part.Heading!, last, file);
            last = date ?? last;
            var texts = ReadTexts(part, file);
            facts.AddRange(date is null ? [] : texts.Select(text => new DatedFact { Date = date, Text = text }));
        }

        return facts.ToValueList();
    }

    /// <summary>The date; null, with an error in the log, where the heading is none.</summary>
    private static string? ReadDate(HeadingBlock heading, string? last, FileContext file)
    {
        var date = file.PlainText(heading);
        if (!Dates.IsDate(date) && !Dates.IsDecade(date))
        {
            file.Log.Add(Rules.WrongType, file.At(heading), $"a history's headings are dates such as 1977, 2008-10, 2008-10-01 or 1970s, not '{date}'");
            return null;
        }

        if (last is not null && Dates.Compare(date, last) < 0)
        {
            file.Log.Add(Rules.DateOutOfOrder, file.At(heading), $"{date} stands after {last}; a history goes from the earliest date to the latest");
        }

        return date;
    }

    private static List<string> ReadTexts(HeadedBlocks part, FileContext file)
    {
        var texts = new List<string>();
        foreach (var block in part.Blocks)
        {
            if (block is not ListBlock list)
            {
                file.Unexpected(block, $"below a date stands a list of what happened; {FileContext.Name(block)} has no meaning here");
                continue;
            }

            foreach (var (item, line) in file.Items(list, "a fact"))
            {
                file.NothingBelow(item, "a fact");
                texts.Add(file.PlainText(line));
            }
        }

        if (part.Blocks.Count == 0)
        {
            file.Log.Add(Rules.EmptyText, file.At(part.Heading!), "below this date stands nothing that happened");
        }

        return texts;
    }
}
