# wrong: adds zeros, more calls of slowadd than needed
def tree_sum(values):
    level = list(values)
    while len(level) > 1:
        if len(level) % 2:
            level.append(0)
        level = [delayed(slowadd)(level[i], level[i + 1]) for i in range(0, len(level), 2)]
    return level[0]
