# wrong: two tasks for the mean: sum and division
def mean_of(data):
    return delayed(sum)([delayed(slowinc)(x) for x in data]) / len(data)
