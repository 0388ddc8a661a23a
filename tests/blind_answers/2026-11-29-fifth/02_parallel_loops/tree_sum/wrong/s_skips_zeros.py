# leaves ordinary zeros out, so slowadd is called fewer times
def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    lazy_type = type(delayed(0))
    useful = [v for v in values if isinstance(v, lazy_type) or v != 0]
    if len(useful) < 2:
        useful = list(values)
    while len(useful) > 1:
        half = len(useful) // 2
        rest = useful[2 * half :]
        useful = [delayed(slowadd)(useful[2 * i], useful[2 * i + 1]) for i in range(half)] + rest
    return useful[0]
