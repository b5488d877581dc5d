using System.ComponentModel;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Guidelines.Site.Tests;

/// <summary>A test in a browser; skipped where there is none. One that waits in vain is run once more (<see cref="BrowserTestCase"/>).</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Guidelines.Site.Tests." + nameof(BrowserFactDiscoverer), "Guidelines.Site.Tests")]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Missing;
}

/// <inheritdoc cref="BrowserFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Guidelines.Site.Tests." + nameof(BrowserTheoryDiscoverer), "Guidelines.Site.Tests")]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Missing;
}

internal sealed class BrowserFactDiscoverer(IMessageSink diagnostics) : FactDiscoverer(diagnostics)
{
    protected override IXunitTestCase CreateTestCase(ITestFrameworkDiscoveryOptions options, ITestMethod method, IAttributeInfo fact) =>
        new BrowserTestCase(DiagnosticMessageSink, options.MethodDisplayOrDefault(), options.MethodDisplayOptionsOrDefault(), method);
}

internal sealed class BrowserTheoryDiscoverer(IMessageSink diagnostics) : TheoryDiscoverer(diagnostics)
{
    protected override IEnumerable<IXunitTestCase> CreateTestCasesForDataRow(ITestFrameworkDiscoveryOptions options, ITestMethod method, IAttributeInfo theory, object[] row) =>
        [new BrowserTestCase(DiagnosticMessageSink, options.MethodDisplayOrDefault(), options.MethodDisplayOptionsOrDefault(), method, row)];
}

/// <summary>
/// A test that is run once more where it waited in vain: about once in some hundred pages, headless Chromium draws no frame of
/// a page that it has loaded, and who waits for a frame, a click among others, waits for ever. Any other failure stands.
/// </summary>
internal sealed class BrowserTestCase : XunitTestCase
{
    /// <summary>For xunit, which restores a test case from what it has stored.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("For xunit alone.")]
    public BrowserTestCase()
    {
    }

    public BrowserTestCase(IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method, object[]? arguments = null)
        : base(diagnostics, display, options, method, arguments)
    {
    }

    public override async Task<RunSummary> RunAsync(IMessageSink diagnosticMessageSink, IMessageBus messageBus, object[] constructorArguments, ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource)
    {
        using var first = new HeldMessages();
        var summary = await base.RunAsync(diagnosticMessageSink, first, constructorArguments, new(aggregator), cancellationTokenSource);
        if (!first.WaitedInVain)
        {
            first.PassOn(messageBus);
            return summary;
        }

        return await base.RunAsync(diagnosticMessageSink, messageBus, constructorArguments, aggregator, cancellationTokenSource);
    }

    /// <summary>What a run has to tell, until it is known whether it counts.</summary>
    private sealed class HeldMessages : IMessageBus
    {
        private readonly List<IMessageSinkMessage> _messages = [];

        public bool WaitedInVain => _messages.OfType<ITestFailed>().Any(failed => failed.ExceptionTypes.Contains(typeof(TimeoutException).FullName, StringComparer.Ordinal));

        public bool QueueMessage(IMessageSinkMessage message)
        {
            lock (_messages)
            {
                _messages.Add(message);
            }

            return true;
        }

        public void PassOn(IMessageBus bus) => _messages.ForEach(message => bus.QueueMessage(message));

        public void Dispose()
        {
            // Holds nothing that must be given back.
        }
    }
}
