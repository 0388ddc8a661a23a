# what is left over is added to the last pair of its level: the fewest levels all the same
def tree_sum(values):
    level = list(values)
    while len(level) > 1:
        rest = level.pop() if len(level) % 2 else None
        level = [delayed(slowadd)(level[i], level[i + 1]) for i in range(0, len(level), 2)]
        if rest is not None:
            level[-1] = delayed(slowadd)(level[-1], rest)
    return level[0]
