# wrong: falls through, an even number goes on through odd_process if its half is odd
def increment_and_branch(data):
    @delayed
    def branch(y):
        if is_even(y):
            y = half(y)
        if not is_even(y):
            y = odd_process(y)
        return y

    return delayed(list)([branch(delayed(slowinc)(x)) for x in data])
