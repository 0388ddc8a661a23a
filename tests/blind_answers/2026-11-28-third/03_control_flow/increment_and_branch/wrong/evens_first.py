# sorts into even and odd results, which changes the order
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    def branch_all(numbers):
        evens = [half(y) for y in numbers if is_even(y)]
        odds = [odd_process(y) for y in numbers if not is_even(y)]
        return evens + odds

    return delayed(branch_all)([delayed(slowinc)(x) for x in data])
