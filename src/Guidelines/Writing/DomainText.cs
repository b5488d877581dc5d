using Guidelines.Documents;

namespace Guidelines.Writing;

/// <summary>Writes a domain with its areas and behaviors.</summary>
internal static class DomainText
{
    /// <param name="text">Takes the lines.</param>
    /// <param name="domain">The domain.</param>
    /// <param name="prefix">The document's id.</param>
    public static void Write(CanonicalText text, DomainSection domain, string prefix)
    {
        text.Heading(2, domain.Name, CanonicalText.Attributes(domain.Id));
        if (!domain.Areas.IsEmpty || domain.AreaKind is AreaKind.Skill)
        {
            text.Heading(3, domain.AreaKind is AreaKind.Skill ? "Skill areas" : "Knowledge areas");
        }

        for (var i = 0; i < domain.Areas.Count; i++)
        {
            text.Item(domain.Areas[i].Name, isFirst: i == 0, CanonicalText.Attributes(domain.Areas[i].Id));
        }

        if (!domain.Behaviors.IsEmpty)
        {
            text.Heading(3, "As demonstrated by");
            WriteBehaviors(text, domain.Behaviors, prefix);
        }
    }

    private static void WriteBehaviors(CanonicalText text, ValueList<Behavior> behaviors, string prefix)
    {
        var preamble = (string?)null;
        var beginsList = true;
        foreach (var behavior in behaviors)
        {
            if (behavior.Preamble != preamble)
            {
                preamble = behavior.Preamble;
                text.Quote(preamble ?? "");
                beginsList = true;
            }

            text.Item(behavior.Text, beginsList, CanonicalText.Attributes(
                CanonicalText.ShortId(behavior.Id, prefix), ("area", behavior.AreaId), ("designations", string.Join(' ', behavior.Designations))));
            foreach (var element in behavior.Elements)
            {
                text.Item(element.Text, isFirst: false, CanonicalText.Attributes(CanonicalText.ShortId(element.Id, prefix)), "  ");
            }

            if (behavior.Note is { } note)
            {
                text.Line();
                text.Line($"  Note: {MarkdownText.Inline(note)}");
            }

            // A note ends with a blank line, as a list begins with one.
            beginsList = behavior.Note is not null;
        }
    }
}
