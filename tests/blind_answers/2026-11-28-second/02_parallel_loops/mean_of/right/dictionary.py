def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""

    @delayed
    def mean_of_values(by_position):
        return sum(by_position.values()) / len(by_position)

    return mean_of_values({i: delayed(slowinc)(data[i]) for i in range(len(data))})
