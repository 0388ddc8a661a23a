def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    work = delayed(lambda *xs: sum(map(f, xs)))
    total = delayed(lambda *sums: sum(sums))
    return total(*[work(*data[k * size : k * size + size]) for k in range((len(data) + size - 1) // size)])
