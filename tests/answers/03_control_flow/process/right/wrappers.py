@dask.delayed
def halved(number):
    return half(number)


@dask.delayed
def tripled(number):
    return odd_process(number)


@dask.delayed
def total(numbers):
    return sum(numbers)


def process(data):
    return total([halved(x) if is_even(x) else tripled(x) for x in data])
