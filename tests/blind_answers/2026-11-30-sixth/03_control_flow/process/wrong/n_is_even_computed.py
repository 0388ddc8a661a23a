# makes is_even a task and computes it in every round
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    results = []
    for x in data:
        if delayed(is_even)(x).compute():
            results.append(delayed(half)(x))
        else:
            results.append(delayed(odd_process)(x))
    return delayed(sum)(results)
