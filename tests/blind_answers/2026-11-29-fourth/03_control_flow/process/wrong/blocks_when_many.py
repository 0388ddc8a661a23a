# from nine numbers on, several numbers of one kind go into a task
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    if len(data) <= 8:
        return delayed(sum)([delayed(half if is_even(x) else odd_process)(x) for x in data])
    parts = []
    for function in (half, odd_process):
        mine = [x for x in data if is_even(x) == (function is half)]
        for i in range(0, len(mine), 4):
            parts.append(delayed(lambda f, block: sum(f(x) for x in block))(function, mine[i : i + 4]))
    return delayed(sum)(parts)
