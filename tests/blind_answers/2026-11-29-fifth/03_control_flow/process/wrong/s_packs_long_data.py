# more than sixteen numbers are packed into blocks, so a task has several
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    if len(data) <= 16:
        return delayed(sum)([delayed(half if is_even(x) else odd_process)(x) for x in data])

    def block_sum(function, block):
        return sum(function(x) for x in block)

    evens = [x for x in data if is_even(x)]
    odds = [x for x in data if not is_even(x)]
    tasks = [delayed(block_sum)(half, evens[i : i + 8]) for i in range(0, len(evens), 8)]
    tasks += [delayed(block_sum)(odd_process, odds[i : i + 8]) for i in range(0, len(odds), 8)]
    return delayed(sum)(tasks)
