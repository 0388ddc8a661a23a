# computes the list while building and delays only the sum
import dask


def process(data):
    results = dask.compute(*[delayed(half)(x) if is_even(x) else delayed(odd_process)(x) for x in data])
    return delayed(sum)(results)
