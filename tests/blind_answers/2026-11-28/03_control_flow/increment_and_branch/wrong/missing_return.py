# wrong: one way has no return
def increment_and_branch(data):
    @delayed
    def branch(y):
        if is_even(y):
            return half(y)
        odd_process(y)

    return delayed(list)([branch(delayed(slowinc)(x)) for x in data])
