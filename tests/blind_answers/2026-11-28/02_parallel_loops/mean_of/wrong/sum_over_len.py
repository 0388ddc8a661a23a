# wrong: a chain of additions and a division
def mean_of(data):
    return sum([delayed(slowinc)(x) for x in data]) / len(data)
