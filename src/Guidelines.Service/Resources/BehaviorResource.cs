using Guidelines.Documents;
using Guidelines.Service.Snapshots;
using Guidelines.Writing;

namespace Guidelines.Service.Resources;

/// <summary>A behavior, where it stands, and what stands beside it.</summary>
public sealed record BehaviorResource
{
    public required DocumentReference Document { get; init; }

    /// <summary>The domain as the document names it.</summary>
    public required DomainReference Domain { get; init; }

    /// <summary>The behavior's place in the domain, from 1.</summary>
    public required int Number { get; init; }

    public required BehaviorJson Behavior { get; init; }

    /// <summary>The behavior before it in the domain.</summary>
    public string? Previous { get; init; }

    /// <summary>The behavior after it in the domain.</summary>
    public string? Next { get; init; }

    /// <summary>The terms of the edition's glossary that it uses.</summary>
    public ValueList<TermReference> Terms { get; init; }

    internal static BehaviorResource Of(BehaviorPlace place, LibrarySnapshot snapshot) => new()
    {
        Document = DocumentReference.Of(place.Document),
        Domain = new(place.Domain.Id, place.Domain.Name),
        Number = place.Index + 1,
        Behavior = BehaviorJson.Of(place.Behavior, place.Domain, snapshot.Vocabulary, inferredAreas: null),
        Previous = place.Index == 0 ? null : place.Domain.Behaviors[place.Index - 1].Id,
        Next = place.Index + 1 == place.Domain.Behaviors.Count ? null : place.Domain.Behaviors[place.Index + 1].Id,
    };
}

public sealed record DomainReference(string Id, string Name);

/// <summary>A term of a glossary, found at <c>/api/v1/glossary</c>.</summary>
public sealed record TermReference(string Id, string Name);
