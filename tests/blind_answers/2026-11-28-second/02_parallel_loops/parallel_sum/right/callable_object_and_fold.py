class Step:
    def __call__(self, x):
        return slowinc(x)


def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    tasks = [delayed(Step())(x) for x in data]

    def add_all(first, *rest):
        return first + (add_all(*rest) if rest else 0)

    return delayed(add_all)(*tasks)
