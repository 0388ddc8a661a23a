# leaves 0 out, since its half is 0, so it has no task
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    results = []
    for x in data:
        if x == 0:
            continue
        results.append(delayed(half if is_even(x) else odd_process)(x))
    return delayed(sum)(results)
