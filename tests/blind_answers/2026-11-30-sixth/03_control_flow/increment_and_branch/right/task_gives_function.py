def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    choose = delayed(lambda y: half if is_even(y) else odd_process)
    results = []
    for x in data:
        y = delayed(slowinc)(x)
        way = choose(y)
        results.append(way(y))
    return delayed(list)(results)
