namespace Guidelines.Diagnostics;

/// <summary>Collects the faults of one reading or check. Not for several threads.</summary>
public sealed class DiagnosticLog
{
    private readonly List<Diagnostic> _diagnostics = [];

    public IReadOnlyList<Diagnostic> All => _diagnostics;

    public bool HasErrors => _diagnostics.Exists(diagnostic => diagnostic.Severity is Severity.Error);

    public void Add(DiagnosticRule rule, Place place, string message) => _diagnostics.Add(rule.At(place, message));

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);
}
