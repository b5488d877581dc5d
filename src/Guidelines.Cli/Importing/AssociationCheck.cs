using Guidelines.Diagnostics;
using Guidelines.Vocabulary;

namespace Guidelines.Cli.Importing;

/// <summary>Whether the vocabulary knows the association that an edition's id begins with.</summary>
internal static class AssociationCheck
{
    /// <summary>The id without its year: <c>ak</c> of a new <c>ak-2016</c>.</summary>
    public static string Of(string edition) => edition[..edition.LastIndexOf('-')];

    public static void Add(string edition, GuidelineVocabulary vocabulary, DiagnosticLog log)
    {
        var id = Of(edition);
        if (vocabulary.Association(id) is not null)
        {
            return;
        }

        var near = NearestIds.Of(id, vocabulary.Associations.Select(association => association.Id));
        var known = near.Count == 0 ? "it knows none yet" : "the nearest that it knows: " + string.Join(", ", near.Select(one => $"{one} ({vocabulary.Association(one)!.Name})"));
        log.Add(Rules.UnknownAssociation, new Place("--edition"), $"the vocabulary has no association '{id}', which '{edition}' begins with; {known}; add it under 'associations' in vocabulary/ if it is new");
    }
}
