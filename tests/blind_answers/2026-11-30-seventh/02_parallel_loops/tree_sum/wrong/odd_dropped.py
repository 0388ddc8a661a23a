# zip forgets who has no neighbour
def tree_sum(values):
    level = list(values)
    while len(level) > 1:
        level = [delayed(slowadd)(x, y) for x, y in zip(level[::2], level[1::2])]
    return level[0]
