def values(data):
    for x in data:
        yield delayed(half)(x) if is_even(x) else delayed(odd_process)(x)


def process(data):
    return delayed(sum)(list(values(data)))
