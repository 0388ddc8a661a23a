# wrong: even results go through odd_process
def increment_and_branch(data):
    @delayed
    def branch(y):
        if is_even(y):
            return odd_process(y)
        return half(y)

    return delayed(list)([branch(delayed(slowinc)(x)) for x in data])
