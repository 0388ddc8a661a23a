def running_mean(numbers):
    mean = 0
    for count, number in enumerate(numbers, start=1):
        mean += (number - mean) / count
    return mean


def mean_of(data):
    return delayed(running_mean)([delayed(slowinc)(x) for x in data])
