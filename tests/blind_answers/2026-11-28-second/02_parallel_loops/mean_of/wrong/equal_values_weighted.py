# equal values get one task, whose result is counted as often as the value occurs
from collections import Counter


def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    counts = Counter(data)
    results = [delayed(slowinc)(x) for x in counts]

    def mean(results, weights):
        return sum(r * w for r, w in zip(results, weights)) / sum(weights)

    return delayed(mean)(results, list(counts.values()))
