# wrong: works for eight values only
def tree_sum(values):
    add = delayed(slowadd)
    pairs = [add(values[i], values[i + 1]) for i in (0, 2, 4, 6)]
    halves = [add(pairs[0], pairs[1]), add(pairs[2], pairs[3])]
    return add(halves[0], halves[1])
