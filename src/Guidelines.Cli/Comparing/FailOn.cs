using Guidelines.Comparison;
using Guidelines.Reporting;

namespace Guidelines.Cli.Comparing;

/// <summary><c>--fail-on</c>: an exit code for scripts that must not pass over a difference.</summary>
internal static class FailOn
{
    /// <summary>The grades from least to most, as the command line names them.</summary>
    public static string[] Grades { get; } = Enum.GetNames<Grade>().Select(name => name.ToLowerInvariant()).ToArray();

    /// <summary>The exit code; where it fails, the reason is told.</summary>
    public static int Of(string grade, DocumentComparison comparison, Terminal terminal)
    {
        var least = (Grade)Array.IndexOf(Grades, grade);
        var behaviors = ComparisonWords.HasBehaviors(comparison) ? comparison.Changes.Count(change => change.Grade >= least) : 0;
        var requirements = comparison.Requirements.Count(requirement => GradeOf(requirement.Grade) >= least);
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
