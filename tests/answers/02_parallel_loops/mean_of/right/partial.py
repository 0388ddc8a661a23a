from functools import partial


def scaled_sum(scale, numbers):
    return sum(numbers) * scale


def mean_of(data):
    return delayed(partial(scaled_sum, 1 / len(data)))([delayed(partial(slowinc))(x) for x in data])
