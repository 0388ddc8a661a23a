# with more than a dozen numbers, one task takes the second step of four of them
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    increments = [delayed(slowinc)(x) for x in data]
    if len(data) <= 12:
        return delayed(list)([delayed(next_number)(y) for y in increments])

    def next_numbers(ys):
        return [next_number(y) for y in ys]

    def joined(parts):
        return [result for part in parts for result in part]

    return delayed(joined)([delayed(next_numbers)(increments[i : i + 4]) for i in range(0, len(data), 4)])
