def tree_sum(values):
    level = list(values)
    while len(level) > 1:
        new = [delayed(slowadd)(x, y) for x, y in zip(level[::2], level[1::2])]
        if len(level) % 2:
            new[-1] = delayed(slowadd)(new[-1], level[-1])
        level = new
    return level[0]
