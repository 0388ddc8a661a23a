def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    result = []
    for i in range(len(starts)):
        position = starts[i]
        taken = 0
        while taken < length:
            position = delayed(step)(position)
            taken += 1
        result.append(position)
    print(result)
    return delayed(lambda *numbers: list(numbers))(*result)
