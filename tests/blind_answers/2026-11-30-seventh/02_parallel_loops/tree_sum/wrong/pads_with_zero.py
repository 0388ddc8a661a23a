# adds zeros up to a power of two
def tree_sum(values):
    level = list(values)
    while len(level) & (len(level) - 1):
        level.append(0)
    while len(level) > 1:
        level = [delayed(slowadd)(level[i], level[i + 1]) for i in range(0, len(level), 2)]
    return level[0]
