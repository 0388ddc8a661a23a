# numbers after the twentieth share two tasks
def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""

    def several(numbers):
        return [slowinc(x) for x in numbers]

    def branches(numbers):
        return [next_number(y) for y in numbers]

    first, rest = data[:20], data[20:]
    results = [delayed(next_number)(delayed(slowinc)(x)) for x in first]
    if not rest:
        return delayed(list)(results)
    return delayed(list)(results) + delayed(branches)(delayed(several)(rest))
