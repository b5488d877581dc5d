using Guidelines.Comparison.Text;
using Guidelines.Documents;

namespace Guidelines.Comparison.Judgement;

/// <summary>The areas of a document's behaviors, those that were inferred included.</summary>
internal sealed class DocumentAreas(GuidelineDocument document, ComparisonContext context)
{
    private readonly Dictionary<string, string> _names = document.Domains.SelectMany(domain => domain.Areas)
        .DistinctBy(area => area.Id, StringComparer.Ordinal).ToDictionary(area => area.Id, area => area.Name, StringComparer.Ordinal);

    public ComparedBehavior Compared(Statement statement)
    {
        var behavior = statement.Behavior;
        var inferred = behavior.AreaId is null ? context.InferredAreas.GetValueOrDefault(behavior.Id) : null;
        var areaId = behavior.AreaId ?? inferred?.AreaId;
        return new ComparedBehavior
        {
            Id = behavior.Id,
            Domain = statement.Domain,
            Area = areaId is null ? null : _names.GetValueOrDefault(areaId) ?? context.Vocabulary.Area(areaId)?.Name,
            AreaId = areaId,
            AreaInferred = inferred is not null,
            AreaEvidence = inferred?.Evidence ?? [],
            AreaConfidence = inferred?.Confidence,
            Text = behavior.Text,
            Elements = behavior.Elements.Select(element => new ComparedElement(element.Id, element.Text)).ToValueList(),
        };
    }
}
