# three in a row where three are left: the fewest levels all the same
def tree_sum(values):
    level = list(values)
    while len(level) > 1:
        nxt = []
        while len(level) > 3 or len(level) == 2:
            nxt.append(delayed(slowadd)(level.pop(0), level.pop(0)))
        if len(level) == 3:
            a, b, c = level
            nxt.append(delayed(slowadd)(delayed(slowadd)(a, b), c))
        elif level:
            nxt.extend(level)
        level = nxt
    return level[0]
