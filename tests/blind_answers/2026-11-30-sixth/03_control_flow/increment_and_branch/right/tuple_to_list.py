def go_on(y):
    match y % 2:
        case 0:
            return half(y)
        case 1:
            return odd_process(y)


def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    ends = tuple(delayed(go_on)(delayed(slowinc)(x)) for x in data)
    return delayed(list)(ends)
