@dask.delayed(pure=False)
def collect(*numbers):
    return list(numbers)


def walk(step, starts, length):
    step = dask.delayed(step, pure=False)
    ends = list(starts)
    for i in range(len(ends)):
        for _ in range(length):
            ends[i] = step(ends[i])
    return collect(*ends)
