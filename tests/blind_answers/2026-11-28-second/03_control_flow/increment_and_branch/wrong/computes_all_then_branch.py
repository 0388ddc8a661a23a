# computes all slowinc together before building the rest
import dask


def increment_and_branch(data):
    ys = dask.compute(*[delayed(slowinc)(x) for x in data])
    return delayed([delayed(half if is_even(y) else odd_process)(y) for y in ys])
