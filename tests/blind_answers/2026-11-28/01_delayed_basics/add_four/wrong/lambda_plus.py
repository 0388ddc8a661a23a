# wrong: right shape, but the tasks are not calls of slowadd
def add_four(values):
    add = delayed(lambda x, y: x + y)
    return add(add(values[0], values[1]), add(values[2], values[3]))
