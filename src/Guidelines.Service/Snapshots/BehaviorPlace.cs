using Guidelines.Documents;

namespace Guidelines.Service.Snapshots;

/// <summary>Where a behavior stands.</summary>
/// <param name="Edition">Its edition.</param>
/// <param name="Document">Its document.</param>
/// <param name="Domain">Its domain in that document.</param>
/// <param name="Index">Its index in the domain, from 0.</param>
public sealed record BehaviorPlace(EditionContent Edition, GuidelineDocument Document, DomainSection Domain, int Index)
{
    public Behavior Behavior => Domain.Behaviors[Index];

    public static IEnumerable<BehaviorPlace> Of(EditionContent edition) =>
        from document in edition.Documents
        from domain in document.Domains
        from index in Enumerable.Range(0, domain.Behaviors.Count)
        select new BehaviorPlace(edition, document, domain, index);
}
