# tasks leave their sums in a list of the notebook, and return nothing
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    sums = []

    def work(block):
        sums.append(sum(map(f, block)))

    def finish(_):
        return sum(sums)

    return delayed(finish)([delayed(work)(data[i : i + size]) for i in range(0, len(data), size)])
