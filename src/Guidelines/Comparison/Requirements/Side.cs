using Guidelines.Documents;

namespace Guidelines.Comparison.Requirements;

/// <summary>What one document says in one place of the comparison: its text, and each of its facts once.</summary>
internal sealed class Side
{
    private readonly ValueList<SectionPart> _parts;
    private readonly List<string> _lines = [];
    private readonly Dictionary<ValueList<string>, int> _starts = [];
    private readonly List<StatedFact> _facts = [];
    private readonly List<ListedPart> _listed = [];

    public Side(ValueList<SectionPart> parts)
    {
        _parts = parts;
        foreach (var part in parts)
        {
            AddFacts(part, AddLines(part));
        }
    }

    public bool IsSilent => _parts.IsEmpty;

    /// <summary>Null where the document says nothing.</summary>
    public string? Text => IsSilent ? null : string.Join('\n', _lines);

    public IReadOnlyList<StatedFact> Facts => _facts;

    /// <summary>Each part once, though several headings list it.</summary>
    public IReadOnlyList<ListedPart> Parts => _listed;

    public IEnumerable<string> Sections => _parts.SelectMany(part => part.Sections);

    public ValueList<string> Ids => _parts.Select(part => part.Requirement.Id).Distinct(StringComparer.Ordinal).ToValueList();

    public FactState State => IsSilent ? FactState.NotMentioned : RequirementStates.Of(_facts.Select(stated => stated.Fact));

    /// <summary>Adds a part's lines, unless another heading stands over the same ("Signed").</summary>
    /// <returns>How many lines stand before them.</returns>
    private int AddLines(SectionPart part)
    {
        if (_starts.TryAdd(part.Lines, _lines.Count))
        {
            _lines.AddRange(part.Lines);
            foreach (var (i, line) in part.Lines.Index())
            {
                if (part.Requirement.Parts is { } parts && parts.Items.Contains(line, StringComparer.Ordinal) && !_listed.Exists(other => other.Sentence.Text == line))
                {
                    _listed.Add(new ListedPart(new Sentence(line), parts.Of, _starts[part.Lines] + i + 1));
                }
            }
        }

        return _starts[part.Lines];
    }

    /// <summary>
    /// Adds what no other part has said: "Signed" under two headings is one fact, but one rating from each of two people,
    /// which one part states, is two.
    /// </summary>
    private void AddFacts(SectionPart part, int start)
    {
        var saidBefore = new List<StatedFact>(_facts);
        foreach (var (i, fact) in part.Facts.Index())
        {
            var line = part.Lines.ToList().FindIndex(line => line.Contains(fact.Sentence, StringComparison.Ordinal));
            var isLast = part.Facts.Skip(i + 1).All(other => other.Sentence != fact.Sentence);
            var stated = new StatedFact(fact with { Designations = [] }, _facts.Count, line < 0 ? null : start + line + 1) { Condition = Conditions.Of(fact, isLast) };
            var twin = (stated.IsStateOnly ? _facts : saidBefore).Find(other => other.Says(stated));
            if (twin is null)
            {
                _facts.Add(stated);
            }

            _ = twin is not null && saidBefore.Remove(twin);
        }
    }
}
