from itertools import islice


def batched_sum(f, data, size):
    values = iter(data)
    parts = []
    while block := list(islice(values, size)):
        parts.append(delayed(lambda b: sum(f(x) for x in b))(block))
    return delayed(sum)(parts)
