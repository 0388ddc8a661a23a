# tasks add to a global variable
total = 0


def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    def work(x):
        global total
        total += slowinc(x)

    tasks = [delayed(work)(x) for x in data]
    return delayed(lambda done: total)(tasks)
