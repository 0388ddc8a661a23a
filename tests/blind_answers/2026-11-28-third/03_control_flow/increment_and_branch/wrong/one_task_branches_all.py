# one task takes the decisions for all numbers
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    def branch_all(numbers):
        return [half(y) if is_even(y) else odd_process(y) for y in numbers]

    return delayed(branch_all)([delayed(slowinc)(x) for x in data])
