using Guidelines.Diagnostics;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Official;

/// <summary>Reads requirements whose headings and paragraphs each stand on a line of their own.</summary>
internal sealed class RequirementLines(ReaderContext context, RequirementsBuilder requirements)
{
    private string _last = "";

    /// <summary>Takes one line; false where no section is open to hold it.</summary>
    public bool Add(string line, int number)
    {
        var heading = context.Headings.Section([line.TrimEnd(':')], 0, wholeLines: true);
        if (heading is not null)
        {
            requirements.Section(heading.Sections, heading.Title, context.Source.At(number));
            _last = "";
            return true;
        }

        if ((requirements.Current is null || _last.Length > 0) && IsUnknownHeading(line))
        {
            context.Log.Add(Rules.OutsideRequirement, context.Source.At(number), $"'{line}' looks like the heading of a section that the vocabulary does not have; {(requirements.Current is { } open ? $"its text is kept under '{open.Title}'" : "its text is not kept until then")}: add the heading to a section of vocabulary/requirements.yaml");
        }

        if (requirements.Current is null)
        {
            return false;
        }

        if (Names.Key(line) is "or")
        {
            requirements.Or();
            _last = "";
        }
        else if (RequirementsBuilder.IsNumbered(line, out var numbered))
        {
            requirements.Item(numbered);
            _last = numbered;
        }
        else if (line.Length > 2 && line[0] is '-' or '•' or '*' or '▪' && line[1] is ' ')
        {
            requirements.Item(line[2..].Trim());
            _last = line;
        }
        else if (_last.Length > 0 && Lines.GoesOn(_last, line) && requirements.Continue(before => Lines.Join(before, line)))
        {
            context.Log.Add(Rules.BreakRecovered, context.Source.At(number), "a sentence broken over two paragraphs, joined");
            _last = line;
        }
        else
        {
            requirements.Paragraph(line);
            _last = line;
        }

        return true;
    }

    // A few capitalized words without a full stop.
    private static bool IsUnknownHeading(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 1 and <= 6 && char.IsLetter(line[^1]) && words.All(word => char.IsUpper(word[0]) || Grammar.IsConnective(word)) && words.Any(word => word.Any(char.IsLower));
    }
}
