using Guidelines.Documents;

namespace Guidelines.Reading.Crosswalks;

/// <summary>The behaviors that the editions of a folder hold, as crosswalks ask for them.</summary>
internal sealed class HeldBehaviors
{
    private readonly Dictionary<string, HeldBehavior> _behaviors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _behaviorOfElement = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EditionContent> _editions;

    public HeldBehaviors(IReadOnlyCollection<EditionContent> editions)
    {
        _editions = editions.ToDictionary(content => content.Edition.Id, StringComparer.Ordinal);
        foreach (var document in editions.SelectMany(content => content.Documents))
        {
            foreach (var behavior in document.Domains.SelectMany(domain => domain.Behaviors))
            {
                _behaviors.TryAdd(behavior.Id, new HeldBehavior(behavior.Id, document.Edition, document.Level, ReviewedWords.KeyOf(behavior)));
                foreach (var element in behavior.Elements)
                {
                    _behaviorOfElement.TryAdd(element.Id, behavior.Id);
                }
            }
        }
    }

    public IEnumerable<string> Editions => _editions.Keys;

    public Edition? Edition(string id) => _editions.GetValueOrDefault(id)?.Edition;

    public HeldBehavior? Find(string id) => _behaviors.GetValueOrDefault(id);

    /// <summary>The behavior that an element belongs to.</summary>
    public string? OfElement(string id) => _behaviorOfElement.GetValueOrDefault(id);

    /// <summary>Those of one edition, or of all, in the order of its documents.</summary>
    public IEnumerable<HeldBehavior> Of(string? edition) => _behaviors.Values.Where(behavior => edition is null || behavior.Edition == edition);

    public bool HasDocument(string edition, string level) => _editions.GetValueOrDefault(edition)?.Documents.Any(document => document.Level == level) is true;

    /// <summary>A behavior of another edition's document of the same level that says the same in the same words.</summary>
    public HeldBehavior? Twin(HeldBehavior behavior, string edition) =>
        Of(edition).FirstOrDefault(other => other.Level == behavior.Level && other.Words == behavior.Words);
}

/// <summary>A behavior with the place that it has in a folder.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Edition">Its edition's id.</param>
/// <param name="Level">Its document's level.</param>
/// <param name="Words">Equal for behaviors that say the same in the same words.</param>
internal sealed record HeldBehavior(string Id, string Edition, string Level, string Words);
