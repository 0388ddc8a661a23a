def one(x):
    """Arrange the tasks of one number."""
    return delayed(next_number)(delayed(slowinc)(x))


def increment_and_branch(data):
    return delayed(list)([one(x) for x in data])
