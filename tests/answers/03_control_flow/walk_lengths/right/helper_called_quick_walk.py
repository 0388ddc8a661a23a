@dask.delayed
def walked(step, n):
    path = [n]
    while path[-1] != 1:
        path.append(step(path[-1]))
    return len(path) - 1


def walk_lengths(step, starts):
    return dask.delayed(dict)([(n, walked(step, n)) for n in starts])
