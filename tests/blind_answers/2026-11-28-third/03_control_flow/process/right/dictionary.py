def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    which = {True: delayed(half), False: delayed(odd_process)}
    tasks = [which[is_even(x)](x) for x in data]
    print(len(tasks), "tasks")
    return sum(tasks)
