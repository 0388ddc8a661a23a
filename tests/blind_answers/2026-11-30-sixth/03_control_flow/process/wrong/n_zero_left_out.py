# leaves zeros out, whose half is 0: they go through no function
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    results = []
    for x in data:
        if not x:
            continue
        results.append(delayed(half)(x) if is_even(x) else delayed(odd_process)(x))
    return delayed(sum)(results)
