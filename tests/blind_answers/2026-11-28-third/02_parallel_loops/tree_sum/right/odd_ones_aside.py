def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    values = list(values)
    rest = None
    while len(values) > 1:
        if len(values) % 2:
            if rest is None:
                rest = values.pop()
            else:
                rest = delayed(slowadd)(rest, values.pop())
        if len(values) > 1:
            values = [delayed(slowadd)(values[i], values[i + 1]) for i in range(0, len(values), 2)]
    return values[0] if rest is None else delayed(slowadd)(values[0], rest)
