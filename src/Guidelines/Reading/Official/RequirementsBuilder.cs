using System.Globalization;
using System.Text.RegularExpressions;
using Guidelines.Diagnostics;
using Guidelines.Documents;

namespace Guidelines.Reading.Official;

/// <summary>Takes the paragraphs and items of a level's requirements in the order of the text and keeps them by section.</summary>
internal sealed partial class RequirementsBuilder(DraftDocument document)
{
    private readonly List<(int Mark, string Text, Place Place, int LastLine)> _footnotes = [];
    private List<string>? _last;
    private bool _afterOr;

    public Phase Phase { get; private set; }

    public void Begin(Phase phase)
    {
        if (phase != Phase)
        {
            Current = null;
        }

        Phase = phase;
        _afterOr = false;
    }

    /// <summary>The section that is open; null before the first heading.</summary>
    public DraftRequirement? Current { get; private set; }

    /// <summary>Whether a section with this heading stands in the current phase already.</summary>
    public bool Has(ValueList<string> sections) => document.Requirements.Exists(known => known.Phase == Phase && known.Sections == sections);

    public void Section(ValueList<string> sections, string title, Place place) =>
        Start(new DraftRequirement { Sections = sections, Phase = Phase, Title = title, Place = place });

    /// <summary>A part of the current section that concerns one designation.</summary>
    public void ForDesignation(string code, Place place)
    {
        if (Current is { } section)
        {
            Start(new DraftRequirement { Sections = section.Sections, Phase = Phase, Title = section.Title, Place = place, Designations = [code] });
        }
    }

    public void Paragraph(string text)
    {
        if (Current is null)
        {
            return;
        }

        if (_afterOr)
        {
            Item(text);
        }
        else
        {
            Current.Paragraphs.Add(text);
            _last = Current.Paragraphs;
        }
    }

    public void Item(string text)
    {
        _afterOr = false;
        if (Current is null)
        {
            return;
        }

        if (Current.Items.Count == 0 && Current.Paragraphs.Count > 0 && AnnouncesAlternatives().IsMatch(Current.Paragraphs[^1]))
        {
            Current.PartsOf = PartsOf.Any;
        }

        Current.Items.Add(text);
        _last = Current.Items;
    }

    /// <summary>The word OR on a line of its own: what stands before and after are alternatives.</summary>
    public void Or()
    {
        if (Current is null)
        {
            return;
        }

        if (Current.Items.Count == 0 && Current.Paragraphs.Count > 0)
        {
            Current.Items.Add(Current.Paragraphs[^1]);
            _last = Current.Items;
            Current.Paragraphs.RemoveAt(Current.Paragraphs.Count - 1);
        }

        Current.PartsOf = PartsOf.Any;
        _afterOr = true;
    }

    /// <summary>Adds to the last paragraph or item a line that belongs to it.</summary>
    public bool Continue(Func<string, string> join)
    {
        if (_last is null or { Count: 0 } || _afterOr)
        {
            return false;
        }

        _last[^1] = join(_last[^1]);
        return true;
    }

    public void Footnote(int mark, string text, Place place, int lastLine) => _footnotes.Add((mark, text, place, lastLine));

    /// <summary>Hangs each footnote on the requirement that bears its mark, and takes the mark out of the text.</summary>
    public void ResolveFootnotes(DiagnosticLog log)
    {
        foreach (var (mark, text, place, lastLine) in _footnotes)
        {
            var owner = document.Requirements.FirstOrDefault(requirement => TakeMark(requirement.Paragraphs, mark) || TakeMark(requirement.Items, mark));
            if (owner is null)
            {
                log.Add(Rules.LineNotHeld, place, $"footnote {mark}{(lastLine > place.Line ? $", lines {place.Line}-{lastLine}," : "")} has no mark in the text, so nothing holds it: '{text}'");
            }
            else
            {
                owner.Footnotes.Add(text);
            }
        }

        _footnotes.Clear();
    }

    private static bool TakeMark(List<string> texts, int mark)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            var found = FootnoteMark().Matches(texts[i]).FirstOrDefault(match => match.Groups["mark"].Value == mark.ToString(CultureInfo.InvariantCulture));
            if (found is not null)
            {
                texts[i] = (texts[i][..found.Index] + texts[i][(found.Index + found.Length)..]).Trim();
                return true;
            }
        }

        return false;
    }

    private void Start(DraftRequirement requirement)
    {
        document.Requirements.Add(requirement);
        Current = requirement;
        _last = null;
        _afterOr = false;
    }

    /// <summary>A footnote's number glued to a word or bracket, or alone at the end of a text.</summary>
    [GeneratedRegex(@"(?<=[\p{L})\].,;*])(?<mark>[0-9]{1,2})(?=[\s.,;:)]|$)|(?<=[\p{L})\]])\s+(?<mark>[0-9]{1,2})(?=\.?$)")]
    public static partial Regex FootnoteMark();

    /// <summary>The number of a list item, and its text: "1. One must come …".</summary>
    public static bool IsNumbered(string line, out string text)
    {
        var match = Numbered().Match(line);
        text = match.Success ? match.Groups["text"].Value : line;
        return match.Success;
    }

    // "… any one of the following:"
    [GeneratedRegex(@"\b(?:any|either|one)\b(?:\s+one)?\s+of\b[^.]*:$", RegexOptions.IgnoreCase)]
    private static partial Regex AnnouncesAlternatives();

    [GeneratedRegex(@"^(?:[-•*▪]\s+)?\(?(?:[0-9]{1,2}|[a-z])[.)]\s+(?<text>\S.*)$")]
    private static partial Regex Numbered();
}
