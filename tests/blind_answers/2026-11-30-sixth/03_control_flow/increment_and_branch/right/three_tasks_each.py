def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""

    def take(even, y):
        if even:
            return half(y)
        else:
            return odd_process(y)

    incremented = list(map(delayed(slowinc), data))
    asked = [delayed(is_even)(y) for y in incremented]
    taken = [delayed(take)(even, y) for even, y in zip(asked, incremented, strict=True)]
    return delayed(lambda *found: list(found))(*taken)
