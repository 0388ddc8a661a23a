# wrong: loads while the graph is built
def low_and_high(load, names):
    numbers = [load(name) for name in names]
    return delayed(min)(numbers), delayed(max)(numbers)
