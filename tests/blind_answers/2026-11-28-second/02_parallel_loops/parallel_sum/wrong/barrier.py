# the second half begins when the first is done
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    values = list(data)
    half = (len(values) + 1) // 2
    first = [delayed(slowinc)(x) for x in values[:half]]
    done = delayed(len)(first)
    second = [delayed(lambda x, _: slowinc(x))(x, done) for x in values[half:]]
    return delayed(sum)(first + second)
