using Guidelines.Comparison;
using Guidelines.Documents;
using Guidelines.Reporting;

namespace Guidelines.Cli.Comparing;

/// <summary><c>--fail-on</c>: an exit code for scripts that must not pass over a difference.</summary>
internal static class FailOn
{
    /// <summary>The grades from least to most, as the command line names them.</summary>
    public static string[] Grades { get; } = Enum.GetNames<Grade>().Select(name => name.ToLowerInvariant()).ToArray();

    /// <summary>The exit code; where it fails, the reason is told.</summary>
    /// <param name="grade">One of <see cref="Grades"/>.</param>
    /// <param name="comparisons">All that was compared: one document's, or those of an edition's levels.</param>
    /// <param name="terminal">Takes the reason.</param>
    public static int Of(string grade, ValueList<DocumentComparison> comparisons, Terminal terminal)
    {
        var least = (Grade)Array.IndexOf(Grades, grade);
        var behaviors = comparisons.Where(comparison => comparison.HasBehaviorsOnBothSides()).Sum(comparison => comparison.Changes.Count(change => change.Grade >= least));
        var requirements = comparisons.Sum(comparison => comparison.Requirements.Count(requirement => GradeOf(requirement.Grade) >= least));
        if (behaviors + requirements == 0)
        {
            return ExitCodes.Success;
        }

        terminal.Error.WriteLine($"guidelines: {Count.Of(behaviors, "change")} of behaviors and {requirements} of requirements of the grade {grade}{(least == Grade.Substance ? "" : " or more")} (--fail-on)");
        return ExitCodes.Faults;
    }

    private static Grade? GradeOf(RequirementGrade? grade) => grade switch
    {
        RequirementGrade.Requirement => Grade.Substance,
        RequirementGrade.Wording => Grade.Wording,
        _ => null,
    };
}
