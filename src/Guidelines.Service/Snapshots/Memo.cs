namespace Guidelines.Service.Snapshots;

/// <summary>The latest results of a costly pure function: each is computed once, however many ask for it at the same time.</summary>
/// <param name="capacity">How many results are kept; the oldest one goes first.</param>
internal sealed class Memo<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, Lazy<Task<TValue>>> _results = [];
    private readonly Queue<TKey> _order = new();

    public Task<TValue> Get(TKey key, Func<TValue> compute) => GetAsync(key, () => Task.FromResult(compute()));

    public Task<TValue> GetAsync(TKey key, Func<Task<TValue>> compute)
    {
        Lazy<Task<TValue>>? result;
        lock (_lock)
        {
            if (!_results.TryGetValue(key, out result))
            {
                result = new Lazy<Task<TValue>>(() => Task.Run(compute));
                _results.Add(key, result);
                _order.Enqueue(key);
                if (_order.Count > capacity)
                {
                    _results.Remove(_order.Dequeue());
                }
            }
        }

        // Outside the lock, and awaited: nobody's thread waits for another one's work.
        return result.Value;
    }
}
