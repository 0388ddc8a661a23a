# each number is incremented from the result before
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    results = []
    y = data[0]
    for x in data:
        y = delayed(next_number)(delayed(slowinc)(y))
        results.append(y)
    return delayed(list)(results)
