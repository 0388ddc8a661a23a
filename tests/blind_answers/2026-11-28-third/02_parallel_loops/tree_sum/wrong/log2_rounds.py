# int(log2(n)) levels: rounded down, so something is left over
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    values = list(values)
    for _ in range(int(log2(len(values)))):
        pairs = [delayed(slowadd)(values[i], values[i + 1]) for i in range(0, len(values) - 1, 2)]
        if len(values) % 2:
            pairs.append(values[-1])
        values = pairs
    return values[0]
