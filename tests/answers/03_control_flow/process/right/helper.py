def way(x):
    if is_even(x):
        return delayed(half)(x)
    return delayed(odd_process)(x)


def process(data):
    return delayed(sum)([way(x) for x in data])
