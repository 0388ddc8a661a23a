def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    own = [delayed(read)(path) for path in paths]
    sums = list(own)
    stride = 1
    while stride < len(sums):
        for left in range(0, len(sums) - stride, 2 * stride):
            sums[left] = delayed(add)(sums[left], sums[left + stride])
        stride *= 2

    table = {path: delayed(likeness)(volumes, sums[0]) for path, volumes in zip(paths, own, strict=True)}

    def outlier(table):
        best = None
        for path in table:
            if best is None or table[path] < table[best]:
                best = path
        return (best, table[best])

    return delayed(outlier)(table)
