def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""

    @delayed
    def through_f(start):
        return [f(x) for x in data[start : start + size]]

    @delayed
    def add_up(lists_of_results):
        return sum(result for results in lists_of_results for result in results)

    return add_up([through_f(start) for start in range(0, len(data), size)])
