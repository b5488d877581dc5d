namespace Guidelines.Site.Tests;

public sealed class BrowserTestCaseTests
{
    private static int _runs;

    [BrowserFact]
    public void A_test_that_waited_in_vain_is_run_once_more()
    {
        if (Interlocked.Increment(ref _runs) == 1)
        {
            throw new TimeoutException();
        }

        Assert.Equal(2, _runs);
    }
}
