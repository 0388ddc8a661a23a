# tasks append to a list outside: the order is chance, and in processes it stays empty
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    results = []

    def branch(y):
        results.append(half(y) if is_even(y) else odd_process(y))

    tasks = [delayed(branch)(delayed(slowinc)(x)) for x in data]
    return delayed(lambda done: results)(tasks)
