# adds ordinary numbers at once
def tree_sum(values):
    values = list(values)
    while len(values) > 1:
        pairs = []
        for i in range(0, len(values) - 1, 2):
            x, y = values[i], values[i + 1]
            if hasattr(x, "compute") or hasattr(y, "compute"):
                pairs.append(delayed(slowadd)(x, y))
            else:
                pairs.append(x + y)
        if len(values) % 2:
            pairs.append(values[-1])
        values = pairs
    return delayed(values[0])
