# tasks append to a list outside and give nothing back
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    results = []

    def work(x):
        results.append(slowinc(x))

    tasks = [delayed(work)(x) for x in data]
    return delayed(lambda tasks: sum(results))(tasks)
