# one sum for all numbers up to here, and differences: not out of the group's own numbers
def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""
    flat, ends = [], []
    for group in groups:
        flat.extend(lazy_inc(x) for x in group)
        ends.append(len(flat))
    sums = [delayed(sum)(flat[:end]) for end in ends]
    return delayed(lambda sums: [sums[0]] + [b - a for a, b in zip(sums, sums[1:])])(sums)
