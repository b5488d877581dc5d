namespace Guidelines.Comparison.Alignment;

/// <summary>The assignment of rows to columns with the greatest total gain; a row may stay without a column.</summary>
/// <remarks>
/// The Hungarian method by shortest augmenting paths (Jonker and Volgenant 1987) in whole numbers, in O(rows² · columns), for each group of rows and
/// columns that gains join: what shares nothing with the others cannot change how they are assigned, and need not be searched with them.
/// </remarks>
internal static class Assignment
{
    private const long Infinity = long.MaxValue / 4;

    /// <param name="gains">One row each; a gain of 0 or less is never taken.</param>
    /// <param name="columns">The number of columns.</param>
    /// <returns>The column of each row, or -1.</returns>
    public static int[] Solve(long[][] gains, int columns)
    {
        var assigned = new int[gains.Length];
        Array.Fill(assigned, -1);
        foreach (var (rows, group) in Groups(gains, columns))
        {
            var ofGroup = SolveGroup(rows.ConvertAll(row => group.ConvertAll(column => gains[row][column])), group.Count);
            for (var i = 0; i < rows.Count; i++)
            {
                assigned[rows[i]] = ofGroup[i] >= 0 ? group[ofGroup[i]] : -1;
            }
        }

        return assigned;
    }

    // Rows and columns that gains join, directly or by way of others, each in ascending order.
    private static IEnumerable<(List<int> Rows, List<int> Columns)> Groups(long[][] gains, int columns)
    {
        var rowsSeen = new bool[gains.Length];
        var columnsSeen = new bool[columns];
        for (var first = 0; first < gains.Length; first++)
        {
            if (rowsSeen[first])
            {
                continue;
            }

            rowsSeen[first] = true;
            var (rows, group) = (new List<int> { first }, new List<int>());
            for (var next = 0; next < rows.Count; next++)
            {
                for (var column = 0; column < columns; column++)
                {
                    if (gains[rows[next]][column] > 0 && !columnsSeen[column])
                    {
                        columnsSeen[column] = true;
                        group.Add(column);
                        for (var row = 0; row < gains.Length; row++)
                        {
                            if (gains[row][column] > 0 && !rowsSeen[row])
                            {
                                rowsSeen[row] = true;
                                rows.Add(row);
                            }
                        }
                    }
                }
            }

            rows.Sort();
            group.Sort();
            yield return (rows, group);
        }
    }

    private static int[] SolveGroup(List<List<long>> gains, int columns)
    {
        var rows = gains.Count;

        // Behind the real columns stands one for each row that stays alone. Index 0 of rows and columns is the search's start.
        var width = columns + rows;
        var rowPotential = new long[rows + 1];
        var columnPotential = new long[width + 1];
        var rowOf = new int[width + 1];
        var way = new int[width + 1];
        var distance = new long[width + 1];
        var visited = new bool[width + 1];
        for (var row = 1; row <= rows; row++)
        {
            rowOf[0] = row;
            Array.Fill(distance, Infinity);
            Array.Clear(visited);
            var column = 0;
            do
            {
                visited[column] = true;
                var at = rowOf[column];
                var delta = Infinity;
                var next = 0;
                for (var other = 1; other <= width; other++)
                {
                    if (visited[other])
                    {
                        continue;
                    }

                    var cost = (other <= columns ? -Math.Max(0, gains[at - 1][other - 1]) : 0) - rowPotential[at] - columnPotential[other];
                    if (cost < distance[other])
                    {
                        distance[other] = cost;
                        way[other] = column;
                    }

                    if (distance[other] < delta)
                    {
                        delta = distance[other];
                        next = other;
                    }
                }

                for (var other = 0; other <= width; other++)
                {
                    if (visited[other])
                    {
                        rowPotential[rowOf[other]] += delta;
                        columnPotential[other] -= delta;
                    }
                    else
                    {
                        distance[other] -= delta;
                    }
                }

                column = next;
            }
            while (rowOf[column] != 0);

            while (column != 0)
            {
                rowOf[column] = rowOf[way[column]];
                column = way[column];
            }
        }

        var assigned = new int[rows];
        Array.Fill(assigned, -1);
        for (var column = 1; column <= columns; column++)
        {
            if (rowOf[column] is var row and > 0 && gains[row - 1][column - 1] > 0)
            {
                assigned[row - 1] = column - 1;
            }
        }

        return assigned;
    }
}
