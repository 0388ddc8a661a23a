def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    tasks = []
    for x in data:
        if str(x)[-1] in "02468":
            tasks.append(delayed(half)(x))
        else:
            tasks.append(delayed(odd_process)(x))
    return delayed(lambda *results: sum(results))(*tasks)
