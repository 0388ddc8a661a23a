# caught by: mean_of_value
increments = []


def increment(x):
    increments.append(slowinc(x))


def mean(done):
    found = increments[-len(done) :]
    return sum(found) / len(found)


def mean_of(data):
    return delayed(mean)([delayed(increment)(x) for x in data])
