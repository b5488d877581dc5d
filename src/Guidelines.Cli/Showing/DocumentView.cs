using System.Globalization;
using Guidelines.Cli.Output;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Reporting;

namespace Guidelines.Cli.Showing;

/// <summary>A document, one behavior of it, or one requirement.</summary>
internal sealed class DocumentView(Layout layout, Library library)
{
    public void Write(FoundDocument found)
    {
        var document = found.Document;
        Head($"{document.Title}{(document.Numeral is { } numeral ? $" ({numeral})" : "")}", document.Id);
        Notice(found.Content.Edition, document);
        foreach (var paragraph in document.About)
        {
            layout.Blank().Paragraph(paragraph);
        }

        foreach (var designation in document.Designations)
        {
            layout.Blank().Paragraph($"{designation.Name}{(designation.Text is { } text ? ": " + text : "")}", designation.Code + "  ");
        }

        var indent = document.Domains.SelectMany(domain => domain.Behaviors).Select(behavior => behavior.Id.Length).DefaultIfEmpty().Max() + 3;
        foreach (var domain in document.Domains)
        {
            Head(domain.Name, domain.Id);
            if (!domain.Areas.IsEmpty)
            {
                layout.Paragraph(string.Join("; ", domain.Areas.Select(area => area.Name)), domain.AreaKind is AreaKind.Skill ? "Skill areas: " : "Knowledge areas: ");
            }

            Behaviors(domain, indent);
        }

        if (!document.Requirements.IsEmpty)
        {
            layout.Blank().Paragraph("REQUIREMENTS");
        }

        foreach (var requirement in document.Requirements)
        {
            Requirement(requirement);
        }

        Rights(found.Content.Edition);
    }

    public void Write(FoundBehavior found)
    {
        var (domain, behavior) = (found.Domain, found.Behavior);
        Head($"{found.Document.Title}, {domain.Name}", found.Id);
        var number = domain.Behaviors.ToList().IndexOf(behavior) + 1;
        Notice(found.Content.Edition, found.Document, domain.Name, string.Create(CultureInfo.InvariantCulture, $"behavior {number}"));
        layout.Blank();
        if (behavior.Preamble is { } preamble)
        {
            layout.Paragraph(preamble).Blank();
        }

        Behavior(behavior, behavior.Id.Length + 3);
        layout.Blank();
        layout.Paragraph(behavior.AreaId is { } area ? AreaName(domain, area) : Inferred(domain, behavior) ?? "the edition ties this behavior to no area", "Area: ");
        TermLines.Explained(layout, library.Graph, behavior.Elements.Select(element => element.Id).Prepend(behavior.Id));
        Rights(found.Content.Edition);
    }

    public void Write(FoundRequirement found)
    {
        Head($"{found.Document.Title}, requirements", found.Document.Id);
        Notice(found.Content.Edition, found.Document, found.Requirement.Title);
        Requirement(found.Requirement);
        TermLines.Explained(layout, library.Graph, [found.Id]);
        Rights(found.Content.Edition);
    }

    private void Head(string name, string id) => layout.Blank().Paragraph($"{name} · {id}");

    private void Notice(Edition edition, GuidelineDocument document, params IEnumerable<string> place) =>
        layout.Paragraph(WordingNotice.Of(edition, document.Wording, [document.Title, .. place, document.Source]));

    private void Rights(Edition edition)
    {
        if (edition.Rights is { } rights)
        {
            layout.Blank().Paragraph(rights);
        }
    }

    /// <summary>The domain's behaviors under the lines and areas that govern them; each is said when it changes.</summary>
    private void Behaviors(DomainSection domain, int indent)
    {
        layout.Blank();
        var (preamble, area) = ((string?)null, (string?)null);
        foreach (var behavior in domain.Behaviors)
        {
            if (behavior.Preamble != preamble)
            {
                layout.Blank().Paragraph(behavior.Preamble ?? "Not under that line:").Blank();
            }

            if (behavior.AreaId != area)
            {
                layout.Paragraph(behavior.AreaId is { } id ? AreaName(domain, id) : "none stated", "Area: ");
            }

            (preamble, area) = (behavior.Preamble, behavior.AreaId);
            Behavior(behavior, indent);
            if (Inferred(domain, behavior) is { } inferred)
            {
                layout.Paragraph("Area: " + inferred, "", indent);
            }
        }
    }

    private static string AreaName(DomainSection domain, string id) =>
        domain.Areas.FirstOrDefault(area => area.Id == id) is { } area ? $"{area.Name} · {id}" : id;

    private void Behavior(Behavior behavior, int indent)
    {
        var codes = behavior.Designations.IsEmpty ? "" : $" [{string.Join(' ', behavior.Designations)}]";
        layout.Paragraph(behavior.Text + codes, behavior.Id + "  ", indent);
        foreach (var element in behavior.Elements)
        {
            layout.Paragraph(element.Text, $"  {element.Id}  ", indent + 2);
        }

        if (behavior.Note is { } note)
        {
            layout.Paragraph("Note: " + note, "", indent);
        }
    }

    /// <summary>"caring for soil · gdn-soil (inferred: the area of rr-2020-ifa-gdn-02, which corresponds; confidence 0.93 of 1)"; null where none is inferred.</summary>
    private string? Inferred(DomainSection domain, Behavior behavior)
    {
        if (library.InferredAreas.OfBehavior(behavior.Id) is not { } area)
        {
            return null;
        }

        var verb = area.Evidence.Count == 1 ? "corresponds" : "correspond";
        return string.Create(CultureInfo.InvariantCulture, $"{AreaName(domain, area.AreaId)} (inferred: the area of {string.Join(", ", area.Evidence)}, which {verb}; confidence {area.Confidence:0.###} of 1)");
    }

    private void Requirement(Requirement requirement)
    {
        var phase = requirement.Phase is Phase.Initial ? "for endorsement" : "for renewal";
        var codes = requirement.Designations.IsEmpty ? "" : $" [{string.Join(' ', requirement.Designations)}]";
        Head($"{requirement.Title}, {phase}{codes}", requirement.Id);
        if (requirement.Text.Length > 0)
        {
            layout.Paragraph(requirement.Text, "", 2);
        }

        if (requirement.Parts is { } parts)
        {
            layout.Paragraph(parts.Of is PartsOf.Any ? "Any of:" : "All of:", "", 2);
            foreach (var item in parts.Items)
            {
                layout.Paragraph(item, "  - ");
            }
        }

        foreach (var footnote in requirement.Footnotes)
        {
            layout.Paragraph(footnote, "  * ");
        }

        var sentences = RequirementSentences.Of(requirement).ToList();
        foreach (var fact in requirement.Facts)
        {
            var number = sentences.IndexOf(fact.Sentence) + 1;
            layout.Paragraph(FactWords.Of(fact, library.Vocabulary), "  = ");
            layout.Paragraph(fact.Sentence, number == 0 ? "    said by the heading: " : $"    said by sentence {number}: ", 4);
        }
    }
}
