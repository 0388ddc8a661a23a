# caught by: increment_and_branch_value
def increment_and_branch(data):
    @delayed
    def branch(y):
        if is_even(y):
            y = half(y)
        return odd_process(y)

    return delayed(list)([branch(delayed(slowinc)(x)) for x in data])
