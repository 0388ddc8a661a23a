def one_round(x):
    y = slowinc(x)
    return y


def parallel_sum(data):
    increments = {index: delayed(one_round)(x) for index, x in enumerate(data)}
    return delayed(lambda found: sum(found.values()))(increments)
