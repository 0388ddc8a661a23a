# blocks are made as equal as possible: not of `size` values
def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    n = -(-len(data) // size)
    cuts = [round(i * len(data) / n) for i in range(n + 1)]
    blocks = [data[a:b] for a, b in zip(cuts, cuts[1:])]
    return delayed(sum)([delayed(lambda b: sum(map(f, b)))(b) for b in blocks])
