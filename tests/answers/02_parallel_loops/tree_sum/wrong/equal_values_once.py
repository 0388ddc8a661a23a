# caught by: tree_sum_any_size
def tree_sum(values):
    level = list(dict.fromkeys(values))
    while len(level) > 1:
        pairs = [level[i : i + 2] for i in range(0, len(level), 2)]
        level = [delayed(slowadd)(*pair) if len(pair) == 2 else pair[0] for pair in pairs]
    return level[0]
