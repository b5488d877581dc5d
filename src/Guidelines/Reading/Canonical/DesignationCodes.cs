using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Canonical;

/// <summary>The designation codes of a behavior, a requirement or a fact.</summary>
internal static class DesignationCodes
{
    /// <summary>The codes as they stand; those that the level does not have are reported.</summary>
    public static ValueList<string> Check(IReadOnlyList<string> codes, Place place, LevelEntry? level, DiagnosticLog log)
    {
        foreach (var code in codes.Where(code => level is not null && !level.Codes.Contains(code, StringComparer.Ordinal)))
        {
            log.Add(Rules.UnknownDesignation, place, Unknown(code, level!));
        }

        return codes.ToValueList();
    }

    public static string Unknown(string code, LevelEntry level) =>
        level.Codes.Any()
            ? $"'{code}' is no designation of {level.Id}; known are {string.Join(", ", level.Codes)}"
            : $"'{code}' is no designation of {level.Id}, which has none";
}
