# takes the mean of data first and increments that alone
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    return delayed(slowinc)(delayed(lambda numbers: sum(numbers) / len(numbers))(data))
