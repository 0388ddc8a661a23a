# a subclass of nothing: a callable that is delayed
class Increment:
    def __call__(self, x):
        return slowinc(x)


def parallel_sum(data):
    inc = delayed(Increment())
    return delayed(sum)([inc(x) for x in data])
