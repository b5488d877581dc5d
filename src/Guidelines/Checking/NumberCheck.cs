using System.Globalization;
using Guidelines.Diagnostics;
using Guidelines.Documents;

namespace Guidelines.Checking;

/// <summary>
/// Tells where behaviors are not numbered in document order. That is right where one was inserted later: ids are permanent,
/// and a new behavior takes the next free number.
/// </summary>
public static class NumberCheck
{
    /// <summary>One piece of information for each behavior whose number is lower than one before it in its domain.</summary>
    public static ValueList<Diagnostic> Check(GuidelineDocument document, PlaceMap places)
    {
        var log = new DiagnosticLog();
        foreach (var domain in document.Domains)
        {
            var prefix = PlaceMap.Key(document.Id, domain.Id) + "-";
            var (highest, before) = (0, "");
            foreach (var behavior in domain.Behaviors)
            {
                if (!behavior.Id.StartsWith(prefix, StringComparison.Ordinal)
                    || !int.TryParse(behavior.Id.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                {
                    continue;
                }

                if (number < highest)
                {
                    log.Add(Rules.NumberOutOfOrder, places.Of(behavior.Id), $"'{behavior.Id}' stands after '{before}'; leave the ids as they are if they were published once");
                    continue;
                }

                (highest, before) = (number, behavior.Id);
            }
        }

        return log.All.ToValueList();
    }
}
