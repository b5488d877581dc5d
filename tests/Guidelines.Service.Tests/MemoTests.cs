using Guidelines.Service.Snapshots;

namespace Guidelines.Service.Tests;

public sealed class MemoTests
{
    [Fact]
    public async Task What_many_ask_for_at_the_same_time_is_computed_once()
    {
        var memo = new Memo<string, int>(8);
        var computed = 0;

        var results = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => Task.Run(() => memo.Get("key", () =>
        {
            Thread.Sleep(20);
            return Interlocked.Increment(ref computed);
        }))));

        Assert.Equal(1, computed);
        Assert.All(results, result => Assert.Equal(1, result));
    }

    [Fact]
    public async Task The_oldest_result_goes_where_there_are_too_many()
    {
        var memo = new Memo<int, int>(2);
        var computed = new List<int>();
        foreach (var key in new[] { 1, 2, 1, 3, 2, 1 })
        {
            await memo.Get(key, () =>
            {
                computed.Add(key);
                return key;
            });
        }

        Assert.Equal([1, 2, 3, 1], computed);
    }

    [Fact]
    public async Task A_fault_is_told_to_all_who_asked()
    {
        var memo = new Memo<string, int>(2);

        for (var i = 0; i < 2; i++)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => memo.Get("key", () => throw new InvalidOperationException()));
        }
    }
}
