def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    def one_batch(batch):
        results = []
        for value in batch:
            results.append(f(value))
        return sum(results)

    rest = list(data)
    batches = []
    while rest:
        batches.append(rest[:size])
        rest = rest[size:]
    lazy = [delayed(one_batch)(batch) for batch in batches]
    return delayed(sum)(lazy)
