# above twenty values there are tasks for parts of the mean, and not one
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    results = [delayed(slowinc)(x) for x in data]

    def mean(numbers):
        return sum(numbers) / len(numbers)

    def weighted(means, sizes):
        return sum(m * s for m, s in zip(means, sizes)) / sum(sizes)

    if len(results) <= 20:
        return delayed(mean)(results)
    blocks = [results[i : i + 10] for i in range(0, len(results), 10)]
    return delayed(weighted)([delayed(mean)(block) for block in blocks], [len(block) for block in blocks])
