# wrong: the task returns a Delayed
def increment_and_branch(data):
    @delayed
    def branch(y):
        if is_even(y):
            return delayed(half)(y)
        return delayed(odd_process)(y)

    return delayed(list)([branch(delayed(slowinc)(x)) for x in data])
