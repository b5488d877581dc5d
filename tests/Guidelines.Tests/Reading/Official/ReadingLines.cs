using Guidelines.Documents;
using Guidelines.Reading;

namespace Guidelines.Tests.Reading.Official;

/// <summary>A reading in the compact lines of Samples/README.md.</summary>
internal static class ReadingLines
{
    public static IEnumerable<string> Of(OfficialReading reading, string edition)
    {
        foreach (var document in reading.Documents)
        {
            yield return $"document {document.Level} | {document.Title} | {document.Numeral ?? "-"}";
            foreach (var line in document.About.Select(text => $"about | {text}")
                .Concat(document.Designations.Where(designation => designation.Code is not "A").Select(designation => $"designation {designation.Code} | {designation.Name}"))
                .Concat(document.Domains.SelectMany(domain => Of(domain, document.Id)))
                .Concat(document.Requirements.SelectMany(Of)))
            {
                yield return line;
            }
        }

        foreach (var term in reading.Glossary)
        {
            yield return $"term | {term.Name} | {term.Blocks[0].Text}";
        }

        foreach (var domain in reading.Overview)
        {
            yield return $"overview {domain.Id} | {domain.Name}";
            foreach (var area in domain.Areas)
            {
                yield return $"area | {area.Name} | {area.Id}";
            }
        }
    }

    private static IEnumerable<string> Of(DomainSection domain, string document)
    {
        yield return $"domain {domain.Id} | {domain.Name} | {domain.AreaKind.ToString().ToLowerInvariant()}";
        foreach (var area in domain.Areas)
        {
            yield return $"area | {area.Name} | {area.Id}";
        }

        foreach (var behavior in domain.Behaviors)
        {
            var codes = behavior.Designations.IsEmpty ? "-" : string.Join(',', behavior.Designations);
            yield return $"behavior {Short(behavior.Id)} | {behavior.Text} | area={behavior.AreaId ?? "-"} | codes={codes} | preamble={behavior.Preamble ?? "-"}";
            foreach (var element in behavior.Elements)
            {
                yield return $"element {Short(element.Id)} | {element.Text}";
            }

            if (behavior.Note is not null)
            {
                yield return $"note {Short(behavior.Id)} | {behavior.Note}";
            }
        }

        string Short(string id) => id[(document.Length + 1)..];
    }

    // How a flattened cell divides into paragraphs is a judgement, so they are joined.
    private static IEnumerable<string> Of(Requirement requirement)
    {
        var codes = requirement.Designations.IsEmpty ? "-" : string.Join(',', requirement.Designations);
        yield return $"requirement {string.Join('+', requirement.Sections)} {requirement.Phase.ToString().ToLowerInvariant()} {codes} | {requirement.Title}";
        if (requirement.Text.Length > 0)
        {
            yield return $"text | {requirement.Text.Replace('\n', ' ')}";
        }

        if (requirement.Parts is { } parts)
        {
            yield return $"parts {parts.Of.ToString().ToLowerInvariant()}";
            foreach (var item in parts.Items)
            {
                yield return $"part | {item}";
            }
        }

        foreach (var footnote in requirement.Footnotes)
        {
            yield return $"footnote | {footnote}";
        }
    }
}
