# caught by: increment_and_branch_value
def increment_and_branch(data):
    known = {1: 1, 2: 10, 3: 2}

    @delayed
    def branch(y, x):
        return known.get(x, y)

    return delayed(list)([branch(delayed(slowinc)(x), x) for x in data])
