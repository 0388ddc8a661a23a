def tree_sum(values):
    if len(values) == 1:
        (value,) = values
        return value
    pairs = [values[i : i + 2] for i in range(0, len(values), 2)]
    return tree_sum([delayed(slowadd)(*pair) if len(pair) == 2 else pair[0] for pair in pairs])
