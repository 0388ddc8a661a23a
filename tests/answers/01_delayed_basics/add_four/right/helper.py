def add_pair(pair):
    x, y = pair
    return delayed(slowadd)(x, y)


def add_four(values):
    return add_pair((add_pair(values[:2]), add_pair(values[2:])))
