@delayed
def decide(number):
    function = half if is_even(number) else odd_process
    return function(number)


def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    incremented = [delayed(slowinc)(x) for x in data]
    decided = [decide(y) for y in incremented]
    return delayed(decided)
