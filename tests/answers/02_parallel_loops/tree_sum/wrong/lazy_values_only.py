# caught by: tree_sum_any_size (own error)
def tree_sum(values):
    level = sorted(values, key=lambda value: value.key)
    while len(level) > 1:
        pairs = [level[i : i + 2] for i in range(0, len(level), 2)]
        level = [delayed(slowadd)(*pair) if len(pair) == 2 else pair[0] for pair in pairs]
    return level[0]
