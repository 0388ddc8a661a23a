# sorts the list that it was given
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    data.sort()
    results = [delayed(slowinc)(x) for x in data]
    return delayed(lambda numbers: sum(numbers) / len(numbers))(results)
