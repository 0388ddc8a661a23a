def batched_sum(f, data, size):
    """Return a Delayed: the sum of f(x) over data, with one task per block of `size` values."""
    def part(begin, end):
        s = 0
        for i in range(begin, min(end, len(data))):
            s += f(data[i])
        return s

    n_blocks = ceil(len(data) / size)
    parts = [delayed(part)(n * size, (n + 1) * size) for n in range(n_blocks)]
    print(n_blocks, "blocks")
    return delayed(sum)(parts)
