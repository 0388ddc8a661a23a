def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    how_many = len(data)

    @delayed
    def mean(*results):
        total = 0
        for result in results:
            total += result
        return total / how_many

    return mean(*(delayed(slowinc)(x) for x in data))
